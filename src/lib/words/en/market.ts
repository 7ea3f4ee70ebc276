import { numbers } from '../numbers.ts';
import type { Told } from '../told.ts';
import { definitions } from './definitions.ts';

const n = numbers('en');

const money = (value: number) => `$${n.billions(value)} bn`;

/** How many times one value is another, as a title says it; null where a plain number says it better. */
function times(ratio: number): string | null {
	if (ratio < 1.4) return null;
	if (ratio < 1.6) return 'half as much again';
	if (ratio < 1.7) return null;
	if (ratio < 1.98) return 'nearly double that';
	if (ratio <= 2.02) return 'double that';
	if (ratio < 2.75) return 'more than double that';
	const whole = Math.round(ratio);
	if (ratio < whole - 0.02) return `nearly ${n.decimals(whole, 0)} times that`;
	return `${ratio > whole + 0.02 ? 'over ' : ''}${n.decimals(whole, 0)} times that`;
}

interface Key {
	year: number;
	value: number;
	/** A lower bound: more than the value. */
	over?: boolean;
}

/** What the market figure says: titles, labels, read-outs, and the sentence below it. */
export const market = {
	money,
	approximate: (value: number) => `≈ ${n.billions(value)}`,
	pointMoney: (value: number) => `$${market.point(value)} bn`,
	overMoney: (value: number) => `over $${market.point(value)} bn`,
	quoted: (value: string) => `“${value}”`,
	over: (value: string) => `over ${value}`,
	under: (value: string) => `under ${value}`,
	/** A value in words with what a one-sided bound says of it. */
	bounded: (value: string, bound: string | undefined) =>
		bound === 'lower' ? market.over(value) : bound === 'upper' ? market.under(value) : value,
	/** A point's value: as near as its field shows it. */
	point: (value: number) => (value >= 10_000 ? n.billions(value) : n.entry(value)),
	title(definition: string, label: string, first: Key, last: Key): string {
		const subject = definitions[definition]?.subject ?? label;
		const start = `${subject}: ${money(first.value)} in ${first.year}`;
		if (first.year === last.year) return start;
		const ratio = last.value / first.value;
		const end = `${last.over ? 'over ' : ''}${money(last.value)}`;
		if (ratio < 0.95) return `${start}, down to ${end} by ${last.year}`;
		if (ratio < 1.05) return `${start}, hardly more by ${last.year}`;
		return `${start}, ${times(ratio) ?? end} by ${last.year}`;
	},
	/** "The article" for those who have not read it. */
	article: (publisher: string, date: string) =>
		`The article (${publisher}, ${n.date(date.slice(0, 7))})`,
	subtitle(definition: string, label: string, article: string, log: boolean): string {
		const scope = definitions[definition]?.scope ?? label;
		const unit = `Sales a year, billions of US dollars${log ? ', log scale' : ''}.`;
		return article
			? `${unit} ${article} names no definition; read as ${label}.`
			: `${unit} ${scope}.`;
	},
	shortSubtitle: (definition: string, label: string) =>
		`$ bn a year, ${(definitions[definition]?.scope ?? label).toLowerCase().replaceAll('ai ', 'AI ').split(',')[0]}`,
	topTick: (value: number) => `$${n.billions(value)} bn`,
	tick: (value: number) => n.billions(value),
	projections: 'Projections →',
	theArticle: 'the article',
	houseYear: (house: string, vintage: string) => `${house}, ${vintage.slice(0, 4)}`,
	edited: 'edited',
	added: 'added',
	inYear: (year: number) => `in ${year}`,
	outer: { long: '9 in 10 futures', short: '9 in 10' },
	inner: { long: 'Half of futures', short: 'half' },
	bandRange: (low: number, high: number, year: number, leaves: boolean) =>
		`${n.billions(low)}–${n.billions(high)} in ${year}${leaves ? ' ↑' : ''}`,
	leaves: '↑',
	/** The published value beside a moved point. */
	published: (value: string, house: string) => `${value}, ${house}`,
	gap(fraction: number): string {
		const percent = n.atMost(Math.abs(fraction) * 100, Math.abs(fraction) < 0.01 ? 1 : 0);
		if (Number(percent.replace(',', '')) === 0) return 'now hardly off it';
		return fraction > 0 ? `now ${percent} % above it` : `now ${percent} % below it`;
	},
	reality: {
		name: 'Data-centre accelerators',
		short: 'Accelerators',
		passed: (value: number, year: number) => [
			`alone passed ${n.billions(value)} in ${year}:`,
			'a narrower count'
		],
		shortPassed: (year: number) => `alone, in ${year}`,
		other: ['another count,', 'not to be joined'],
		came: 'Told since',
		cameNote: 'the same count'
	},
	/** The sentence in frequencies; pieces in bold, and two that are controls. */
	frequency(
		year: number,
		q: { p5: number; p25: number; p75: number; p95: number },
		view: 'forecast' | 'range' | 'pinned'
	): Told[] {
		if (q.p5 === q.p95) {
			return [
				{ text: String(year), bold: true, control: 'year' },
				{ text: ' is ' },
				{ text: money(q.p5), bold: true },
				{ text: ' in every future: taken as true. Width set by ' },
				{ text: market.views[view], control: 'view' },
				{ text: '.' }
			];
		}
		return [
			{ text: 'In ' },
			{ text: '9 of 10', bold: true },
			{ text: ' futures like these, ' },
			{ text: String(year), bold: true, control: 'year' },
			{ text: ' lies between ' },
			{ text: money(q.p5), bold: true },
			{ text: ' and ' },
			{ text: money(q.p95), bold: true },
			{
				text: `; in half of them between ${n.billions(q.p25)} and ${n.billions(q.p75)}. Width set by `
			},
			{ text: market.views[view], control: 'view' },
			{ text: '.' }
		];
	},
	shortFrequency: (year: number, q: { p5: number; p95: number }): Told[] => [
		{ text: '9 of 10', bold: true },
		{ text: ` futures put ${year} between ` },
		{ text: `$${n.billions(q.p5)} bn`, bold: true },
		{ text: ' and ' },
		{ text: n.billions(q.p95), bold: true }
	],
	noError: (year: number, from: number) =>
		`No range for ${year}: the error of the forecast starts in ${from}.`,
	views: {
		forecast: 'forecast error',
		range: 'published range',
		pinned: 'the published points taken as true'
	},
	readout: {
		path: 'This path',
		half: 'Half of futures',
		nine: '9 in 10',
		published: 'Published',
		accelerators: 'Accelerators',
		on: (growth: number, year: number) =>
			`${growth >= 0 ? '+' : '−'}${n.atMost(Math.abs(growth) * 100, 1)} % on ${year}`,
		range: (low: number, high: number) => `${n.billions(low)}–${n.billions(high)}`
	}
};
