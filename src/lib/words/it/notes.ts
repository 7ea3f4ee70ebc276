import type { notes as model } from '../en/notes.ts';
import { market } from './market.ts';
import { n } from './n.ts';

export const notes: typeof model = {
	title: 'Note',
	note: 'Le tue osservazioni sugli anni del mercato. Stanno nel grafico, nelle sue immagini e in ciò che salvi o condividi.',
	year: 'Anno',
	value: 'A, mld $',
	onPath: 'sulla traiettoria',
	text: 'Nota',
	example: 'Secondo fornitore qualificato',
	add: 'Aggiungi la nota',
	change: 'Cambia la nota',
	cancel: 'Lascia com’è',
	edit: 'Cambia',
	editThis: (text) => `Cambia «${text}»`,
	changeAll: 'Cambia …',
	remove: (text) => `Togli «${text}»`,
	list: 'Note finora',
	none: 'Non ce ne sono ancora.',
	place: (year, value) =>
		value === null ? String(year) : `${year}, a ${market.pointMoney(value)}`,
	inPicture: (number, year, text) => `${number} (${year}) ${text}`,
	listed: (shown, left) =>
		[
			...shown,
			...(left > 0
				? [
						(shown.length > 0 ? 'e ' : '') +
							(left === 1 ? 'un’altra nello scenario' : `altre ${left} nello scenario`)
					]
				: [])
		].join('; '),
	hidden: (first, last) => `non nel grafico, che va dal ${first} al ${last}`,
	above: (text, value) => `${text} (${n.billions(value)} ↑)`,
	full: (most) =>
		`${most} note sono quante un grafico può portarne. Togline una per aggiungerne un’altra.`,
	badYear: (first, last) => `Indica un anno dal ${first} al ${last}.`,
	badValue: (least, most) =>
		`Indica un valore da ${n.atMost(least, 3)} a ${n.atMost(most, 0)}, o lascia vuoto: allora la nota sta sulla traiettoria.`,
	badText: (most) => `Scrivi una nota di al massimo ${most} caratteri.`,
	added: 'La nota è stata aggiunta.',
	changed: 'La nota è stata cambiata.',
	removed: 'La nota è stata tolta.'
};
