import { numbers } from '../numbers.ts';
import { changes } from './changes.ts';
import { label } from './label.ts';
import { market } from './market.ts';
import { worth } from './worth.ts';
import type { Problem } from '../problem.ts';

const n = numbers('en');

interface Asked {
	kind: string;
	year?: number;
	since?: number;
	p?: number;
	above?: number;
}

const name: Readonly<Record<string, (asked: Asked) => string>> = {
	market: ({ year }) => `the market of ${year}`,
	growth: ({ year, since }) =>
		since === undefined ? `growth in ${year}` : `growth a year from ${since} to ${year}`,
	multiple: ({ year }) => `the market of ${year} in multiples of where the error starts`,
	quantile: ({ year, p }) =>
		p! < 0.5
			? `what ${n.atMost((1 - p!) * 100, 0)} of 100 futures exceed in ${year}`
			: `what ${n.atMost(p! * 100, 0)} of 100 futures stay below in ${year}`,
	chance: ({ year, above }) => `the chance of more than ${market.money(above!)} in ${year}`,
	worth: () => 'the worth',
	ratio: () => 'worth over market value',
	timesMarket: ({ year }) => `the value in years of the market of ${year}`
};

const money = (value: number) => (value < 0 ? `−${market.money(-value)}` : market.money(value));
const asPercent = (value: number) => `${n.atMost(value * 100, 1)} %`;
const formats: Readonly<Record<string, (value: number) => string>> = {
	growth: asPercent,
	chance: asPercent,
	multiple: (value) => `${n.atMost(value, 2)} times`,
	ratio: (value) => `${n.atMost(value, 2)} times`,
	timesMarket: (value) => `${n.atMost(value, 1)} years`
};
const format = ({ kind }: Asked, value: number) => (formats[kind] ?? money)(value);

/** What a read-out always lies above and below, said of the kind alone. */
const limits: Readonly<Record<string, string>> = {
	market: 'A market is always above 0',
	quantile: 'A market is always above 0',
	multiple: 'A market is always above 0',
	timesMarket: 'A market value is always above 0',
	growth: 'A market cannot shrink by 100 % a year or more',
	chance: 'A chance lies above 0 % and below 100 %, since nothing here is certain'
};

const ends = (range: string) => range.split('…');

const reasons: Readonly<Record<string, (problem: Problem, asked: Asked) => string>> = {
	none: ({ id, range }, asked) => {
		const [least, most] = ends(range).map((one) => format(asked, Number(one)));
		return `${label(id)} cannot do it alone: ${name[asked.kind]!(asked)} would be from ${least} to ${most}`;
	},
	'between-whole': ({ id, range }) =>
		`${label(id)} is a whole number: the goal lies between ${ends(range).join(' and ')}`,
	'no-effect': ({ id, value }, asked) =>
		`${label(id)} does not change it: ${name[asked.kind]!(asked)} stays ${format(asked, Number(value))}`,
	'no-room': ({ id }) => `${label(id)} has no value to choose here`,
	'no-path': ({ value, range }) =>
		`the path says nothing about ${value}, only about ${ends(range).join(' to ')}`,
	'no-error': ({ value, range }) => `no range for ${value}: the error starts in ${ends(range)[0]}`,
	'no-interval': ({ id }) => `${label(id)}: no growth leads to that year`,
	'not-a-number': () => 'only numbers can be sought',
	'unknown-id': ({ id }) => `“${id}” is no assumption known here`,
	'range-needs-both': ({ id }) => `${label(id)}: the other end comes first`,
	'out-of-range': ({ id, value, range }) =>
		`${label(id)}: ${value} lies outside ${ends(range).join(' to ')}`
};

/** Goal seek: what is asked, what was found, and why nothing was. */
export const goalSeek = {
	title: 'Which value gives …?',
	note: 'Each assumption is changed alone, all others as they are. Nothing changes until you take one over.',
	what: 'I want',
	kinds: {
		market: 'the market of a year',
		growth: 'growth in a year',
		multiple: 'a multiple of the market where the error starts',
		quantile: 'a line of the fan',
		chance: 'the chance of more than …',
		worth: 'the worth of a company',
		ratio: 'its worth over its market value',
		timesMarket: 'its value in years of the market'
	} satisfies Record<string, string>,
	units: {
		market: '$ bn',
		growth: '% a year',
		multiple: 'times',
		quantile: '$ bn',
		chance: '%',
		worth: '$ bn',
		ratio: 'times',
		timesMarket: 'years'
	} satisfies Record<string, string>,
	year: 'Year',
	company: 'Company',
	line: 'Line',
	lineOf: (p: number) => `${n.atMost(p * 100, 0)} of 100 futures stay below`,
	above: 'More than, $ bn',
	goal: 'to be',
	notNumber: (typed: string) =>
		typed.trim() ? `“${typed}” is no number.` : 'Type a number, such as 400.',
	now: (asked: Asked, value: number | null) =>
		value === null
			? 'At present there is none.'
			: `At present ${name[asked.kind]!(asked)} is ${format(asked, value)}.`,
	/** Why no assumption gives a goal that lies beyond what there can be. */
	impossible: ({ kind }: Asked, goal: number) =>
		`${limits[kind] ?? ''}; no assumption makes it ${format({ kind }, goal)}.`,
	does: 'Each of these does it alone',
	doesNot: 'These do not',
	idle: (ids: readonly string[]) => `Without effect on it: ${ids.map(label).join(', ')}.`,
	nobody: 'No single assumption can do it.',
	takeOver: 'Set to this',
	takeOverThis: (said: string) => `Set to this: ${said}`,
	taken: (said: string) => `${said}. Undo takes it back.`,
	one: (id: string, value: number, unit?: string) => `${label(id)}: ${changes.value(value, unit)}`,
	asked: (asked: Asked): string => name[asked.kind]?.(asked) ?? asked.kind,
	value: format,
	/** Every value that does it: "Growth to 2030: 41.9 %". */
	found: (id: string, values: readonly number[], unit?: string): string =>
		`${label(id)}: ${values.map((value) => changes.value(value, unit)).join(', or ')}`,
	/** Why nothing was found; a company without a worth has its own reasons. */
	reason: (problem: Problem, asked: Asked): string =>
		reasons[problem.code]?.(problem, asked) ?? worth.reason(problem)
};
