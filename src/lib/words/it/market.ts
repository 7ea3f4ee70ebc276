import type { market as model } from '../en/market.ts';
import { definitions } from './definitions.ts';
import { lower } from './grammar.ts';
import { n } from './n.ts';

/** What is one amount stays on one line. */
const dollars = (value: string) => `${value}\u00a0mld\u00a0$`;
const money = (value: number) => dollars(n.billions(value));

/** How many times one value is another, as a title says it; null where a plain number says it better. */
function times(ratio: number): string | null {
	if (ratio < 1.4) return null;
	if (ratio < 1.6) return 'una volta e mezza';
	if (ratio < 1.7) return null;
	if (ratio < 1.98) return 'quasi il doppio';
	if (ratio <= 2.02) return 'il doppio';
	if (ratio < 2.75) return 'più del doppio';
	const whole = Math.round(ratio);
	if (whole === 3 && Math.abs(ratio - 3) <= 0.02) return 'il triplo';
	const text = `${n.decimals(whole, 0)} volte tanto`;
	if (ratio < whole - 0.02) return `quasi ${text}`;
	return ratio > whole + 0.02 ? `oltre ${text}` : text;
}

/** A line ends before a year and what belongs to it, never between them. */
const by = (year: number) => `entro\u00a0il\u00a0${year}`;

export const market: typeof model = {
	money,
	approximate: (value) => `≈ ${n.billions(value)}`,
	pointMoney: (value) => dollars(market.point(value)),
	overMoney: (value) => `oltre ${dollars(market.point(value))}`,
	quoted: (value) => `«${value}»`,
	over: (value) => `oltre ${value}`,
	under: (value) => `meno di ${value}`,
	bounded: (value, bound) =>
		bound === 'lower' ? market.over(value) : bound === 'upper' ? market.under(value) : value,
	point: (value) => (value >= 10_000 ? n.billions(value) : n.entry(value)),
	title(definition, label, first, last) {
		const subject = definitions[definition]?.subject ?? label;
		const start = `${subject}: ${money(first.value)} nel\u00a0${first.year}`;
		if (first.year === last.year) return start;
		const ratio = last.value / first.value;
		const end = `${last.over ? 'oltre ' : ''}${money(last.value)}`;
		if (ratio < 0.95) return `${start}, in calo a ${end} ${by(last.year)}`;
		if (ratio < 1.05) return `${start}, poco di più ${by(last.year)}`;
		return `${start}, ${times(ratio) ?? end} ${by(last.year)}`;
	},
	article: (publisher, date) => `L’articolo (${publisher}, ${n.date(date.slice(0, 7))})`,
	subtitle(definition, label, article, log) {
		const scope = definitions[definition]?.scope ?? label;
		const unit = `Vendite annue, miliardi di dollari${log ? ', scala logaritmica' : ''}.`;
		return article
			? `${unit} ${article} non dà una definizione; qui sono ${label}.`
			: `${unit} ${scope}.`;
	},
	shortSubtitle: (definition, label) =>
		`mld $ l’anno, ${lower(definitions[definition]?.scope ?? label).split(',')[0]}`,
	topTick: money,
	tick: (value) => n.billions(value),
	projections: 'Proiezioni →',
	theArticle: 'l’articolo',
	houseYear: (house, vintage) => `${house}, ${vintage.slice(0, 4)}`,
	edited: 'modificato',
	added: 'aggiunto',
	inYear: (year) => `nel ${year}`,
	outer: { long: '9 futuri su 10', short: '9 su 10' },
	inner: { long: 'Metà dei futuri', short: 'metà' },
	bandRange: (low, high, year, leaves) =>
		`${n.billions(low)}–${n.billions(high)} nel ${year}${leaves ? ' ↑' : ''}`,
	leaves: '↑',
	published: (value, house) => `${value}, ${house}`,
	gap(fraction) {
		const percent = n.atMost(Math.abs(fraction) * 100, Math.abs(fraction) < 0.01 ? 1 : 0);
		if (Number(percent.replaceAll('.', '').replace(',', '.')) === 0) return 'ora quasi invariato';
		return `ora ${percent}% più ${fraction > 0 ? 'su' : 'giù'}`;
	},
	reality: {
		name: 'Acceleratori per data center',
		short: 'Acceleratori',
		passed: (value, year) => [
			`da soli oltre ${n.billions(value)} nel ${year}:`,
			'un perimetro più stretto'
		],
		shortPassed: (year) => `da soli, nel ${year}`,
		other: ['un altro perimetro,', 'da non unire'],
		came: 'Visto poi',
		cameNote: 'lo stesso perimetro'
	},
	frequency(year, q, view) {
		if (q.p5 === q.p95) {
			return [
				{ text: 'Nel ' },
				{ text: String(year), bold: true, control: 'year' as const },
				{ text: ' sono ' },
				{ text: money(q.p5), bold: true },
				{ text: ' in ogni futuro: dato per certo. Ampiezza da: ' },
				{ text: market.views[view], control: 'view' as const },
				{ text: '.' }
			];
		}
		return [
			{ text: 'In ' },
			{ text: '9 futuri su 10', bold: true },
			{ text: ' come questi il ' },
			{ text: String(year), bold: true, control: 'year' as const },
			{ text: ' sta fra ' },
			{ text: money(q.p5), bold: true },
			{ text: ' e ' },
			{ text: money(q.p95), bold: true },
			{
				text: `; nella metà fra ${n.billions(q.p25)} e ${n.billions(q.p75)}. Ampiezza da: `
			},
			{ text: market.views[view], control: 'view' as const },
			{ text: '.' }
		];
	},
	shortFrequency: (year, q) => [
		{ text: '9 futuri su 10', bold: true },
		{ text: ` mettono il ${year} fra ` },
		{ text: money(q.p5), bold: true },
		{ text: ' e ' },
		{ text: n.billions(q.p95), bold: true }
	],
	noError: (year, from) =>
		`Nessun intervallo per il ${year}: l’errore della previsione parte dal ${from}.`,
	views: {
		forecast: 'errore di previsione',
		range: 'intervallo pubblicato',
		pinned: 'punti pubblicati dati per certi'
	},
	readout: {
		path: 'Questa traiettoria',
		half: 'Metà dei futuri',
		nine: '9 su 10',
		published: 'Pubblicato',
		accelerators: 'Acceleratori',
		on: (growth, year) =>
			`${growth >= 0 ? '+' : '−'}${n.atMost(Math.abs(growth) * 100, 1)}% sul ${year}`,
		range: (low, high) => `${n.billions(low)}–${n.billions(high)}`
	}
};
