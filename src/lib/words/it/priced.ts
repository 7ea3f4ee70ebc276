import type { priced as model } from '../en/priced.ts';
import { asOf } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';
import { worth } from './worth.ts';

const arrow = (leaves: 'up' | 'on' | null) =>
	leaves === 'up' ? ' ↑' : leaves === 'on' ? ' →' : '';

export const priced: typeof model = {
	choose: 'Linea del prezzo di:',
	notDrawn: 'nessuna',
	at: (name, price) => `${name} a ${market.money(price)}`,
	assumes: 'sconta',
	value: (value) => n.billions(value),
	inYear: (year, leaves) => `nel ${year}${arrow(leaves)}`,
	short: (name) => `${name}:`,
	shortValue: (value, leaves) => `${n.billions(value)}${arrow(leaves)}`,
	pieces({ name, price, exitYear, market: needed, times, reason }) {
		const why = reason ? worth.reason(reason) : '';
		if (!price) {
			const near = reason?.code === 'no-market-value' ? asOf(reason.value) : '';
			return [`${name}: ${near ? `nessun valore di mercato vicino ${near}` : why}`, '', ''];
		}
		const before = `${priced.at(name, price.value)} (`;
		const date = n.date(price.date, 'short');
		if (needed === null || times === null) return [before, date, `): ${why}`];
		const assumes = `) sconta ${market.money(needed)} nel ${exitYear}`;
		if (why) return [before, date, `${assumes}: ${why}`];
		return [
			before,
			date,
			`${assumes}, ${n.atMost(times, times < 0.95 ? 2 : 1)} × questa traiettoria`
		];
	},
	sentence: (answer) => `${priced.pieces(answer).join('')}.`,
	readout: (name) => `${name} sconta`,
	spoken: (name, price, value) =>
		` ${name} a ${n.billions(price)} miliardi di dollari ne sconta ${n.billions(value)}.`,
	note: 'Prezzo',
	inPicture: (answer) =>
		`${priced.sentence(answer)}${answer.market === null ? '' : ' Linea a tratto e punto; il resto invariato.'} Non è consulenza finanziaria.`,
	columns: {
		market: 'mercato scontato, mld\u00a0$',
		company: 'scontato da',
		price: 'valore di mercato, mld\u00a0$',
		date: 'data',
		source: 'fonte del valore',
		reason: 'perché no'
	}
};
