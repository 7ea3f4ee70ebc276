import { numbers } from '../numbers.ts';
import { market } from './market.ts';

const n = numbers('en');

/** Forecast against outcome. */
export const record = {
	sets: { ai: 'AI chips', semiconductors: 'All semiconductors' },
	set: 'Set',
	definition: 'What is counted',
	factor: (factor: number, top: boolean) =>
		`${factor === 1 ? 'right' : `× ${n.atMost(factor, 2)}`}${top ? ' of what came' : ''}`,
	/** The first tick of the axis of years, with the unit. */
	ahead: '0 years ahead',
	labels(house: string, year: number, factor: number, met: boolean) {
		const value = met ? 'right' : `×\u00a0${n.atMost(factor, 2)}`;
		const name = `${house} for ${year}`;
		return {
			value,
			names: [name, house],
			full: `${name}: ${value}`,
			group: { head: `for ${year}`, member: `${value}\u00a0${house}` }
		};
	},
	spoken: (pair: {
		house: string;
		vintage: string;
		targetYear: number;
		forecast: number;
		outcome: number;
		outcomeBound?: string;
		factor: number;
		met: boolean;
	}) =>
		`${pair.house}, ${n.date(pair.vintage)}, for ${pair.targetYear}: said ${n.billions(pair.forecast)}, came ${record.outcome(pair)}: ${pair.met ? 'right within 2\u00a0%' : `${n.atMost(pair.factor, 2)} times what came`}.`,
	/** What came, with the word for a floor or a ceiling. */
	outcome: ({ outcome, outcomeBound }: { outcome: number; outcomeBound?: string }) =>
		market.bounded(n.billions(outcome), outcomeBound),
	floors: (years: string) =>
		`The outcome of ${years} is a floor that counts processors alone: those misses are at least so large.`,
	/** The larger part first; what is neither too low nor too high was right within 2 %. */
	title(tooLow: number, tooHigh: number, pairs: number): string {
		if (pairs === 0) return 'No pair of forecast and outcome';
		const parts = [
			{ count: tooLow, name: 'too low' },
			{ count: tooHigh, name: 'too high' }
		].sort((a, b) => b.count - a.count);
		const met = { count: pairs - tooLow - tooHigh, name: 'right' };
		const [first, ...rest] = [...parts, met].filter(({ count }) => count > 0);
		const start = `${first!.count} of ${pairs} ${pairs === 1 ? 'forecast' : 'forecasts'} ${first!.count === 1 ? 'was' : 'were'} ${first!.name}`;
		return [start, ...rest.map(({ count, name }) => `${count} ${name}`)].join(', ');
	},
	subtitle: (counts: string) =>
		`Forecast over outcome by years ahead: above the line too high, below too low; “right” is within 2\u00a0%. ${counts}.`,
	/** Which of the marks the title counts, and what they say together. */
	summary(
		shown: number,
		used: number,
		years: number,
		typical: string | null,
		bias: string | null
	): string {
		const left = shown - used;
		const which =
			left === 0
				? shown === 1
					? 'The title counts the one forecast shown'
					: `The title counts all ${shown} forecasts shown`
				: `Of the ${shown} forecasts shown the title counts the ${used === 1 ? 'blue one' : `${used} blue ones`}`;
		const made = `${which}, made for ${years} target ${years === 1 ? 'year' : 'years'}`;
		const sum =
			typical === null
				? `${made}: too few for an error in per cent.`
				: `${made}: typically off by ${typical}, ${bias} on the whole.`;
		return left === 0 ? sum : `${sum} ${record.aside(left)}`;
	},
	bias: (value: number) =>
		`${n.atMost(Math.abs(value) * 100, 1)}\u00a0% too ${value > 0 ? 'high' : 'low'}`,
	naive: {
		unchanged: 'Repeating the last year’s sales',
		continued: 'Repeating the last year’s growth',
		none: 'Yearly sales of this count were not published, so nobody can say whether repeating last year’s would have done better.',
		skill: (name: string, typical: string, own: string) =>
			`${name} instead would have been off by ${typical} typically, the houses by ${own} on the same forecasts.`,
		few: (name: string, pairs: number) =>
			`${name} instead can be tried on ${pairs} of them, too few for an error in per cent.`
	},
	/** In a market of the reader's own: what a forecast is set against. */
	ownOutcome:
		'What came is the latest estimate of the same count in your table, whoever published it.',
	percent: (value: number) => `${n.atMost(value * 100, 1)}\u00a0%`,
	aside: (count: number) =>
		`${count === 1 ? 'The grey one is' : `The ${count} grey ones are`} left out: made when the year was all but over, or set against the count of another house.`,
	/** What the colours of the marks say. */
	kinds: [
		{ shape: 'own' as const, text: 'counted in the title' },
		{ shape: 'other' as const, text: 'shown, not counted' }
	],
	/** What is named where not all can be. */
	crowd: (marks: number, named: number) =>
		named < marks ? `Of ${marks} forecasts the ${named} farthest off are named.` : '',
	reading:
		'Each mark is a forecast with its outcome. Twice and half of what came are equally far from the line.',
	calibration: {
		title: 'How wide the fan is, and why',
		error:
			'Yearly error: about two in three forecasts made a year ahead miss by less than this. It grows with the years.',
		ai: (pairs: number, means: number, years: number, k: string, own: number | null) =>
			`AI chips: every count taken together gives ${pairs} forecasts to learn from${own === null ? '' : ` (${own === 1 ? 'one of them is the blue one above' : `${own} of them are the blue ones above`})`}. What one house said of one year counts once, ${means} misses in all, for ${years} years: yearly error ${k}.`,
		prior: (pairs: number, used: number, years: number, k: string) =>
			`All semiconductors: ${pairs} forecasts for ${years} years, of which ${used} were made early enough to learn from: yearly error ${k}.`,
		both: (k: string, ai: number, prior: number) =>
			`Both together: forecasts of one year miss together, so those of AI chips weigh as much as ${ai} that are independent. We let the long record weigh as much as ${prior} (our judgement): yearly error ${k}. The fan opens with this.`,
		coverage: (in50: number, in90: number, pairs: number) =>
			`A check on ${pairs} forecasts of all semiconductors: ${in50} outcomes fell into the inner band, where ${n.atMost(pairs / 2, 0)} would be half of them, and ${in90} into the whole fan, where ${n.atMost(pairs * 0.9, 0)} would be nine in ten. ${in50 > pairs / 2 ? 'The fan is wider than that record alone asks for, since forecasts of AI chips missed by more.' : 'The fan is no wider than that record asks for.'}`,
		usePrior: 'Use all semiconductors alone',
		useBoth: 'Use both',
		own: (k: string, freedom: number) =>
			`The fan now: yearly error ${k}. Its edges allow for the error being known from ${freedom} misses only; from fewer they would be wider.`
	}
};
