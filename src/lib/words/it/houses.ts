import type { Amount, houses as model } from '../en/houses.ts';
import { count } from './grammar.ts';
import { market } from './market.ts';
import { n } from './n.ts';

function amount({ value, low, high, bound }: Amount, _ = '', say = n.billions): string {
	if (value === undefined) return `${say(low ?? 0)}–${say(high ?? 0)}`;
	const text = say(value);
	return bound === 'about' ? `circa ${text}` : market.bounded(text, bound);
}

export const houses: typeof model = {
	amount,
	labels(house, figure) {
		const name = market.houseYear(house, figure.vintage);
		const value = amount(figure);
		return {
			value,
			names: [name, `${house} ’${figure.vintage.slice(2, 4)}`, house],
			full: `${name}: ${value}`
		};
	},
	group: (house, figure) => ({
		head: `${house}, ${n.date(figure.vintage.slice(0, 7), 'short')}`,
		member: amount(figure)
	}),
	more: (count) =>
		`${count === 1 ? 'e un altro' : `e altri ${count}`}, nella tabella di questo grafico`,
	spoken: (figure) =>
		`${figure.house}, ${n.date(figure.vintage)}: ${amount(figure)}\u00a0mld\u00a0$ nel ${figure.year}. Conta: ${figure.counts}.`,
	title: (label, published) =>
		`${count(published, 'dato pubblicato', 'dati pubblicati')}: ${label}`,
	subtitle: (counts) => `Miliardi di dollari, scala logaritmica. ${houses.countsMarks(counts)}`,
	countsMarks: (counts) => `${counts} Le barre sono intervalli, le frecce limiti.`,
	none: 'Nulla di pubblicato passa questo filtro.',
	definition: 'Che cosa conta',
	confidence: 'Affidabilità, almeno',
	confidences: { high: 'alta', medium: 'media' },
	vintages: 'Pubblicati',
	all: 'in qualsiasi data',
	until: (date) => `fino a: ${date}`,
	since: (date) => `da: ${date}`,
	path: 'Questa traiettoria',
	inner: { long: '5 futuri su 10', short: '5 su 10' },
	year: 'Valori confrontati per il',
	spread(year, whole, counts, explained) {
		if (!whole)
			return `Per il ${year} sono stati pubblicati meno di due valori dell’intero mercato.`;
		const start = `Per il ${year}, ${whole.values} valori pubblicati, in qualsiasi perimetro dell’intero mercato, stanno fra ${n.billions(whole.low)} e ${n.billions(whole.high)}, un rapporto di ${n.decimals(whole.ratio, 1)} a 1`;
		const [least, most] = [counts[0], counts[counts.length - 1]];
		if (!least || !most || least === most || explained === null) return `${start}.`;
		const share = explained > 0.5 ? 'dipende soprattutto' : 'dipende poco';
		return `${start}; ${share} da che cosa si conta: da circa ${n.billions(least.middle)} (${least.label}) a circa ${n.billions(most.middle)} (${most.label}).`;
	},
	left: (number) =>
		`${number === 1 ? 'Un altro è escluso' : `Altri ${number} sono esclusi`}: limiti, parti del mercato o dati calcolati qui.`,
	ofThese(label, counted) {
		if (!counted) return `Nessuno conta ciò che mostra la figura: ${label}.`;
		const { low, high, values } = counted;
		const where = low === high ? n.billions(low) : `da ${n.billions(low)} a ${n.billions(high)}`;
		return `${values === 1 ? 'Uno conta' : `${values} contano`} ciò che mostra la figura, ${label}: ${where}.`;
	},
	part: (label, low, high, values) =>
		`La figura mostra una parte del mercato, ${label}: per quest’anno ${values === 1 ? `un valore, ${n.billions(low)}` : `${values} valori, da ${n.billions(low)} a ${n.billions(high)}`}.`,
	reading:
		'Ogni segno è un dato pubblicato, con il valore, chi lo ha pubblicato e, se c’è spazio, quando. Un solo perimetro, mai uniti.',
	readingPath: ' Dietro, la traiettoria dello scenario con le sue fasce.',
	unit: 'Miliardi di dollari, scala logaritmica',
	help: 'Ogni segno apre la sua fonte (tasti: freccia giù per un istituto e i suoi segni, Invio).',
	list: (title) => `${title}, dati pubblicati`
};
