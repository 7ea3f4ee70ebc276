import type { overTime as overTimeModel, worthGrid as gridModel } from '../en/worthTables.ts';
import { il } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { percent } from './percent.ts';

const axes: Readonly<Record<string, string>> = {
	share: 'quota',
	multiple: 'multiplo degli utili',
	return: 'rendimento'
};
const nameOf = (id: string) => id.split('.').at(-1)!;
const axis = (id: string) =>
	id.startsWith('growth.')
		? `crescita del mercato fino al ${nameOf(id)}`
		: (axes[nameOf(id)] ?? id);

export const worthGrid: typeof gridModel = {
	title: 'Due ipotesi insieme',
	which: 'Quali due',
	pairs: { 'growth-share': 'Crescita e quota', 'multiple-return': 'Multiplo e rendimento' },
	axis,
	corner: (down, across) =>
		`${axes[nameOf(down)] ?? ''} ↓ ${across.startsWith('growth.') ? 'crescita' : (axes[nameOf(across)] ?? '')} →`,
	reading: (across, down) =>
		`Valore come parte del prezzo: ${across} in orizzontale, ${down} in verticale, il resto com’è. Una casella applica entrambe; «Annulla» torna indietro.`,
	value: (id, value) => (nameOf(id) === 'multiple' ? n.atMost(value, 1) : percent(value, 1)),
	ratio: (ratio) => (ratio >= 9.995 ? `${n.atMost(ratio, 0)} ×` : percent(ratio)),
	cell: (across, column, down, row, ratio) =>
		`${across} ${column}, ${down} ${row}: vale ${il(percent(ratio))} del prezzo. Applica`,
	took: 'Applicate entrambe. «Annulla» torna indietro.'
};

const signed = (value: number) =>
	`${value < 0 ? '−' : '+'}${percent(Math.abs(value), Math.abs(value) < 0.1 ? 1 : 0)}`;

export const overTime: typeof overTimeModel = {
	title: 'Allora e adesso',
	date: 'Data',
	value: 'Valore di mercato',
	worth: 'Valore qui',
	market: (exit) => `Sconta, mercato ${exit}`,
	base: 'Il resto cresce da',
	money: market.money,
	change: (ratio) => signed(ratio),
	fiscal: (period, end) => `${period}, fino a: ${n.date(end, 'short')}`,
	on: (dates, said) => `${dates.join(' e ')}: ${said}`,
	reading: (exit) =>
		`Tutto con le stesse ipotesi: cambiano solo il prezzo, la sua data e i conti della società; il mercato è quello dell’anno solare ${exit}, i conti sono di esercizi fiscali.`
};
