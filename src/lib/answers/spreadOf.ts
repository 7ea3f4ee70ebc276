import type { Facts, PublishedFigure } from '../facts/types.ts';
import { definitionRole, type DefinitionRole } from './definitionRole.ts';

/** The least and the greatest value published for a year, USD bn, with the figures that hold them. */
export interface Extent {
	readonly low: number;
	readonly high: number;
	readonly lowFigure: string;
	readonly highFigure: string;
	/** How many values, a range counting once. */
	readonly values: number;
}

export interface DefinitionExtent extends Extent {
	readonly definition: string;
	readonly role: DefinitionRole;
	/** Geometric mean of the values: where this count puts the year. */
	readonly middle: number;
}

export interface Spread {
	readonly year: number;
	/** Over every count of the whole market; null where fewer than two values were published. */
	readonly whole: (Extent & { readonly ratio: number }) | null;
	/** How many more of the year are not compared: bounds, parts of the market, what was computed here. */
	readonly left: number;
	/** By what is counted, smallest middle first; parts of the market too, things for scale not. */
	readonly definitions: readonly DefinitionExtent[];
	/**
	 * Share of the variance of the logarithms that what is counted explains, parts of the market
	 * included: 1 − the variance within a definition over that of all, each by its degrees of freedom,
	 * 0 where that is negative. Null where nothing can be told: one definition, or none with two
	 * values. Too few values for a percentage; above 0.5, "most of it is what is counted".
	 */
	readonly explained: number | null;
}

const lowOf = ({ value, low }: PublishedFigure) => (value ?? low)!;
const highOf = ({ value, high }: PublishedFigure) => (value ?? high)!;
const logOf = (figure: PublishedFigure) => Math.log(lowOf(figure) * highOf(figure)) / 2;

/**
 * How far the values published for one year lie apart, and how much of that is what is counted. Of
 * medium confidence or better; without one-sided bounds, which are no values, and without what was
 * computed here.
 */
export function spreadOf(year: number, facts: Facts): Spread {
	const published = facts.figures.filter(
		(figure) =>
			figure.year === year &&
			figure.confidence !== 'low' &&
			definitionRole(figure.definition) !== 'scale'
	);
	const figures = published.filter(
		({ derived, bound }) => !derived && bound !== 'lower' && bound !== 'upper'
	);
	const ids = [...new Set(figures.map((figure) => figure.definition))];
	const groups = ids.map((id) => figures.filter((figure) => figure.definition === id));
	const whole = figures.filter((figure) => definitionRole(figure.definition) === 'whole');
	return {
		year,
		whole: whole.length < 2 ? null : withRatio(extentOf(whole)),
		left: published.length - whole.length,
		definitions: groups
			.map((group) => ({
				definition: group[0]!.definition,
				role: definitionRole(group[0]!.definition),
				middle: Math.exp(meanLog(group)),
				...extentOf(group)
			}))
			.sort((a, b) => a.middle - b.middle),
		explained: explainedBy(groups)
	};
}

/** Years for which at least two values of the whole market were published, ascending. */
export const spreadYears = (facts: Facts): number[] =>
	[...new Set(facts.figures.map(({ year }) => year))]
		.filter((year) => spreadOf(year, facts).whole)
		.sort((a, b) => a - b);

const withRatio = (extent: Extent) => ({ ...extent, ratio: extent.high / extent.low });

function extentOf(figures: readonly PublishedFigure[]): Extent {
	const lowest = figures.reduce((a, b) => (lowOf(b) < lowOf(a) ? b : a));
	const highest = figures.reduce((a, b) => (highOf(b) > highOf(a) ? b : a));
	return {
		low: lowOf(lowest),
		high: highOf(highest),
		lowFigure: lowest.id,
		highFigure: highest.id,
		values: figures.length
	};
}

const meanLog = (figures: readonly PublishedFigure[]) =>
	figures.reduce((sum, figure) => sum + logOf(figure), 0) / figures.length;

const squaresOf = (figures: readonly PublishedFigure[]) => {
	const mean = meanLog(figures);
	return figures.reduce((sum, figure) => sum + (logOf(figure) - mean) ** 2, 0);
};

function explainedBy(groups: readonly (readonly PublishedFigure[])[]): number | null {
	const all = groups.flat();
	const free = all.length - groups.length;
	const total = all.length > 0 ? squaresOf(all) / (all.length - 1) : 0;
	if (groups.length < 2 || free === 0 || total === 0) return null;
	const within = groups.reduce((sum, group) => sum + squaresOf(group), 0) / free;
	return Math.max(0, 1 - within / total);
}
