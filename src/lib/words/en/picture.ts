import { numbers } from '../numbers.ts';
import { list } from './list.ts';
import { market } from './market.ts';
import { percent } from './percent.ts';

const n = numbers('en');

interface Shape {
	preset: string;
	changes: readonly string[];
	curve: 'steady' | 'smooth' | 'straight';
	lastPoint: number;
	firstGrowth: number;
	longRun: number;
	halfLife: number;
	ceiling: number | null;
	yearly: number;
	horizon: number;
	error: 'forecast' | 'range' | 'pinned';
}

const curves = {
	steady: 'steady growth',
	smooth: 'smooth growth',
	straight: 'a straight line'
};

/** What a picture says of itself: its scenario, its sources, how to read it. */
export const picture = {
	scenario: 'Scenario',
	sources: 'Sources',
	reading: 'Reading',
	note: 'Note',
	wordmark: 'Chipcast',
	scenarioLine(shape: Shape): string {
		const shown = shape.changes.slice(0, 4).join('; ');
		const more = shape.changes.length - 4;
		const start =
			shape.changes.length === 0
				? `${shape.preset}, unchanged`
				: `${shape.preset}, changed (${shown}${more > 0 ? `; and ${more} more` : ''})`;
		const after =
			shape.ceiling !== null
				? `then towards a ceiling of ${market.money(shape.ceiling)}`
				: `then from ${percent(shape.firstGrowth)} a year in ${shape.lastPoint + 1} towards ${percent(shape.longRun, 1)}, halving in ${n.atMost(shape.halfLife, 1)} years`;
		const width =
			shape.error === 'forecast'
				? `yearly error ${percent(shape.yearly)}`
				: `range: ${market.views[shape.error]}`;
		return shape.horizon > shape.lastPoint
			? `${start}: ${curves[shape.curve]} to ${shape.lastPoint}, ${after}; ${width}.`
			: `${start}: ${curves[shape.curve]} to ${shape.lastPoint}; ${width}.`;
	},
	/** Values of one source, who published them, when. */
	source: (values: readonly string[], publisher: string, date: string, unsourced: boolean) =>
		`${list(values)}: ${publisher}, ${n.date(date)}${unsourced ? ', naming no source' : ''}.`,
	marks: (name: string, sources: readonly string[]) => `${name}: ${sources.join('; ')}.`,
	sourceDate: (publisher: string, date: string) => `${publisher}, ${n.date(date)}`,
	marketReading: (marks: boolean, same: boolean) =>
		'Of 20 futures like these, 10 fall in the inner band and 18 between the dotted lines.' +
		(marks && !same ? ' Red counts fewer kinds of chip than blue: do not join them.' : ''),
	growthReading:
		'Blue: growth of the path on the year before. Grey: what one house’s own figures imply on average; dashed where it counts something else.',
	valuationReading: (year: number, value: number) =>
		`A bar’s length is the company’s value divided by the market of ${year}, ${market.money(value)}. Each value has its own date. Not investment advice.`,
	houses: (names: readonly string[]) =>
		names.length ? `${list(names)}; addresses in the table of this figure.` : 'none',
	companySources: (sources: readonly string[]) => `Market values: ${sources.join('; ')}.`,
	/** For a program that reads the picture aloud. */
	description: (title: string, notes: readonly string[]) =>
		`${title.replace(/\.$/, '')}. ${notes.join(' ')}`
};
