import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');

interface Amount {
	value?: number;
	low?: number;
	high?: number;
	bound?: string;
}

function amount({ value, low, high, bound }: Amount): string {
	if (value === undefined) return `${n.billions(low ?? 0)}–${n.billions(high ?? 0)}`;
	const text = n.billions(value);
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
	/** The end of a key that has no room for more marks. */
	more: (count: number) => `and ${count} more, in the table of this figure`,
	spoken: (
		figure: { house: string; vintage: string; year: number; counts: string },
		text: string
	) =>
		`${figure.house}, ${n.date(figure.vintage)}: $${text} bn in ${figure.year}. Counts: ${figure.counts}.`,
	title: (label: string, count: number) =>
		`${count} published ${count === 1 ? 'figure' : 'figures'}: ${label}`,
	subtitle: (counts: string) =>
		`Billions of US dollars, log scale. ${counts} Bars are ranges, arrows bounds.`,
	none: 'Nothing was published that passes this filter.',
	definition: 'What is counted',
	confidence: 'Confidence, at least',
	confidences: { high: 'high', medium: 'medium' },
	vintages: 'Published',
	all: 'at any time',
	until: (date: string) => `until ${date}`,
	since: (date: string) => `since ${date}`,
	path: 'This path',
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
	reading:
		'Each mark is one published figure, with its value, who published it and, where there is room, when. One definition only, never joined.',
	readingPath: ' Behind them the path of the scenario with its bands.',
	unit: 'Billions of US dollars, log scale',
	help: 'Each mark opens its source (keys: arrows, Enter).',
	list: (title: string) => `${title}, published figures`
};

/** How one house's forecast moved. */
export const vintages = {
	title: (year: number, low: number, high: number, counts: number) =>
		low === high
			? `One value for ${year}: $${n.billions(low)} bn`
			: `Forecasts for ${year} run from $${n.billions(low)} to $${n.billions(high)} bn${counts > 1 ? `, in ${counts} different counts` : ''}`,
	none: (year: number) => `No figure for ${year} passes this filter`,
	subtitle: (year: number) =>
		`Billions of US dollars in ${year}, log scale, by date of publication. A line joins one house’s figures of one definition.`,
	year: 'Forecast for',
	definition: 'What is counted',
	any: 'any count of AI chips',
	/** The name of the first year on the axis of dates. */
	first: (year: number) => `published ${year}`,
	labels(house: string, figure: Amount, counts: string) {
		const value = amount(figure);
		const name = counts ? `${house} (${counts})` : house;
		return { value, names: counts ? [name, house] : [house], full: `${name}: ${value}` };
	},
	/** The name of the line at what came, and a shorter one. */
	came: (value: number, counts: string) => [
		`came: ${n.billions(value)}, ${counts}`,
		`came: ${n.billions(value)}`
	],
	/** What the colours of the marks say: how many count what the path counts. */
	colours: (own: number, counts: string) =>
		own
			? `Blue counts what the path counts, ${counts}; grey counts something else.`
			: `None of these counts what the path counts, ${counts}.`,
	reading: 'Each mark is a published figure for the year, placed at its date.',
	revisions: 'Revisions',
	revised: (house: string, from: string, to: string, change: string) =>
		`${house}: ${from} → ${to} (${change})`,
	change: (value: number) => `${value > 0 ? '+' : '−'}${n.billions(Math.abs(value))}`,
	split: (base: string, baseYear: number, growth: string, definition: string | null) =>
		`of which the restated ${baseYear} ${base}, growth since ${growth}${definition === null ? '' : `, another count ${definition} (estimated)`}`,
	noSplit: {
		'no-value': 'a range: no split',
		bound: 'a bound: no split',
		'no-base': 'no year both start from: no split',
		'no-overlap': 'counts something else, and no year was counted both ways: no split'
	} as Readonly<Record<string, string>>
};

/** Forecast against outcome. */
export const record = {
	sets: { ai: 'AI chips', semiconductors: 'All semiconductors' },
	set: 'Set',
	definition: 'What is counted',
	factor: (factor: number, top: boolean) =>
		`${factor === 1 ? 'right' : `× ${n.atMost(factor, 2)}`}${top ? ' of what came' : ''}`,
	/** The first tick of the axis of years, with the unit. */
	ahead: '0 years ahead',
	labels(house: string, year: number, factor: number) {
		const [value, name] = [`×\u00a0${n.atMost(factor, 2)}`, `${house} for ${year}`];
		return { value, names: [name, house], full: `${name}: ${value}` };
	},
	spoken: (pair: {
		house: string;
		vintage: string;
		targetYear: number;
		forecast: number;
		outcome: number;
		outcomeBound?: string;
		factor: number;
	}) =>
		`${pair.house}, ${n.date(pair.vintage)}, for ${pair.targetYear}: said ${n.billions(pair.forecast)}, came ${record.outcome(pair)}, ${n.atMost(pair.factor, 2)} times.`,
	/** What came, with the word for a floor or a ceiling. */
	outcome: ({ outcome, outcomeBound }: { outcome: number; outcomeBound?: string }) =>
		market.bounded(n.billions(outcome), outcomeBound),
	floors: (years: string) =>
		`The outcome of ${years} is a floor that counts processors alone: those misses are at least so large.`,
	/** The larger part first; what is neither too low nor too high came within 2 %. */
	title(tooLow: number, tooHigh: number, pairs: number): string {
		if (pairs === 0) return 'No pair of forecast and outcome';
		const parts = [
			{ count: tooLow, name: 'too low' },
			{ count: tooHigh, name: 'too high' }
		].sort((a, b) => b.count - a.count);
		const met = { count: pairs - tooLow - tooHigh, name: 'within 2\u00a0%' };
		const [first, ...rest] = [...parts, met].filter(({ count }) => count > 0);
		const start = `${first!.count} of ${pairs} ${pairs === 1 ? 'forecast' : 'forecasts'} ${first!.count === 1 ? 'was' : 'were'} ${first!.name}`;
		return [start, ...rest.map(({ count, name }) => `${count} ${name}`)].join(', ');
	},
	subtitle: (counts: string) =>
		`Forecast over outcome by years ahead: above the line too high, below too low. ${counts}.`,
	summary: (pairs: number, years: number, typical: string | null, bias: string | null) =>
		typical === null
			? `${pairs} pairs, ${years} target ${years === 1 ? 'year' : 'years'}: too few for a percentage.`
			: `${pairs} pairs, ${years} target years: typically off by ${typical}, ${bias} on the whole.`,
	bias: (value: number) =>
		`${n.atMost(Math.abs(value) * 100, 1)} % too ${value > 0 ? 'high' : 'low'}`,
	naive: {
		unchanged: 'Last value unchanged',
		continued: 'Last growth continued',
		none: 'No yearly history of this count: no naive forecast to compare with.',
		skill: (name: string, typical: string, own: string) =>
			`${name}: typically off by ${typical}, against ${own} for the houses, on the same pairs.`,
		few: (name: string, pairs: number) => `${name}: ${pairs} pairs, too few for a percentage.`
	},
	percent: (value: number) => `${n.atMost(value * 100, 1)} %`,
	aside: 'Grey marks do not count in the sums: of a year all but over, or across houses.',
	/** What is named where not all can be. */
	crowd: (marks: number, named: number) =>
		named < marks ? `Of ${marks} forecasts the ${named} farthest off are named.` : '',
	reading:
		'Each mark is a forecast with its outcome. Twice and half of what came are equally far from the line.',
	calibration: {
		title: 'What the record says of the fan',
		prior: (pairs: number, used: number, years: number, k: string) =>
			`All semiconductors: ${pairs} pairs, ${used} used, ${years} target years; yearly error ${k}.`,
		ai: (pairs: number, means: number, years: number, k: string) =>
			`AI chips: ${pairs} pairs, one mean for each house and year makes ${means}, ${years} target years; yearly error ${k}.`,
		both: (k: string, freedom: number, worth: number) =>
			`Together, the first worth ${worth} misses: yearly error ${k} with ${freedom} degrees of freedom. The fan opens with this.`,
		coverage: (in50: number, in90: number, pairs: number) =>
			`Such a fan holds ${in50} of ${pairs} outcomes of the chip market in its half, ${in90} in its nine tenths.`,
		usePrior: 'Use all semiconductors alone',
		useBoth: 'Use both',
		own: (k: string, freedom: number) => `The fan now: ${k}, ${freedom} degrees of freedom.`
	}
};
