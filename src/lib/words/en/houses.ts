import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');

export interface Amount {
	value?: number;
	low?: number;
	high?: number;
	bound?: string;
}

/** A value, a range or a bound; a currency stands before the number, behind “over” or “about”. */
function amount(
	{ value, low, high, bound }: Amount,
	currency = '',
	say: (value: number) => string = n.billions
): string {
	if (value === undefined) return `${currency}${say(low ?? 0)}–${say(high ?? 0)}`;
	const text = `${currency}${say(value)}`;
	return bound === 'about' ? `about ${text}` : market.bounded(text, bound);
}

/** The figure of all houses. */
export const houses = {
	amount,
	/** Beside a mark and in the key: the value, then who said it and when. */
	labels(house: string, figure: Amount & { vintage: string }) {
		const name = market.houseYear(house, figure.vintage);
		const value = amount(figure);
		return {
			value,
			names: [name, `${house} ’${figure.vintage.slice(2, 4)}`, house],
			full: `${name}: ${value}`
		};
	},
	/** Under a head of house and date in the key, for marks without room for a date. */
	group: (house: string, figure: Amount & { vintage: string }) => ({
		head: `${house}, ${n.date(figure.vintage.slice(0, 7), 'short')}`,
		member: amount(figure)
	}),
	/** The end of a key that has no room for more marks. */
	more: (count: number) => `and ${count} more, in the table of this figure`,
	spoken: (figure: Amount & { house: string; vintage: string; year: number; counts: string }) =>
		`${figure.house}, ${n.date(figure.vintage)}: ${amount(figure, '$')} bn in ${figure.year}. Counts: ${figure.counts}.`,
	title: (label: string, count: number) =>
		`${count} published ${count === 1 ? 'figure' : 'figures'}: ${label}`,
	subtitle: (counts: string) => `Billions of US dollars, log scale. ${houses.countsMarks(counts)}`,
	/** The part of it that stands below the figure on a phone. */
	countsMarks: (counts: string) => `${counts} Bars are ranges, arrows bounds.`,
	none: 'Nothing was published that passes this filter.',
	definition: 'What is counted',
	confidence: 'Confidence, at least',
	confidences: { high: 'high', medium: 'medium' },
	vintages: 'Published',
	all: 'at any time',
	until: (date: string) => `until ${date}`,
	since: (date: string) => `since ${date}`,
	path: 'This path',
	inner: { long: '5 in 10 futures', short: '5 in 10' },
	year: 'Values compared for',
	/** How far the values for one year lie apart, and why. */
	spread(
		year: number,
		whole: { low: number; high: number; ratio: number; values: number } | null,
		counts: readonly { label: string; middle: number }[],
		explained: number | null
	): string {
		if (!whole) return `Fewer than two values of the whole market were published for ${year}.`;
		const start = `For ${year}, ${whole.values} published values of any count of the whole market lie between ${n.billions(whole.low)} and ${n.billions(whole.high)}, ${n.decimals(whole.ratio, 1)} times apart`;
		const [least, most] = [counts[0], counts[counts.length - 1]];
		if (!least || !most || least === most || explained === null) return `${start}.`;
		const share =
			explained > 0.5 ? 'most of it is what is counted' : 'little of it is what is counted';
		return `${start}; ${share}, from about ${n.billions(least.middle)} (${least.label}) to about ${n.billions(most.middle)} (${most.label}).`;
	},
	/** How many more were published for the year, and why they are not compared. */
	left: (count: number) =>
		`${count === 1 ? 'One more is' : `${count} more are`} left out: bounds, parts of the market, or computed here.`,
	/** How many of the values compared count what the figure shows, and where they lie. */
	ofThese(label: string, count: { low: number; high: number; values: number } | null): string {
		if (!count) return `None of them counts what the figure shows, ${label}.`;
		const { low, high, values } = count;
		const where = low === high ? n.billions(low) : `${n.billions(low)} to ${n.billions(high)}`;
		return `${values} of them ${values === 1 ? 'counts' : 'count'} what the figure shows, ${label}: ${where}.`;
	},
	/** The same of a count that is a part of the market, and so is not among the values compared. */
	part: (label: string, low: number, high: number, values: number) =>
		`The figure shows a part of the market, ${label}: for this year ${values === 1 ? `one value, ${n.billions(low)}` : `${values} values, ${n.billions(low)} to ${n.billions(high)}`}.`,
	reading:
		'Each mark is one published figure, with its value, who published it and, where there is room, when. One definition only, never joined.',
	readingPath: ' Behind them the path of the scenario with its bands.',
	unit: 'Billions of US dollars, log scale',
	help: 'Each mark opens its source (keys: down to a house and its marks, Enter).',
	list: (title: string) => `${title}, published figures`
};
