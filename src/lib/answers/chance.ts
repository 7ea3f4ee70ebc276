import { quantileDots } from '../model/quantileDots.ts';
import type { Projection } from './project.ts';

/** What a year may bring, in the chosen view. */
export interface Chance {
	readonly year: number;
	/** USD bn that the market is compared with. */
	readonly value: number;
	/** Probabilities, 0 to 1, together 1. */
	readonly above: number;
	readonly below: number;
	/** Equally likely values, ascending. */
	readonly dots: readonly number[];
}

const DOTS = 20;

/**
 * The chance that the market of a year lies above or below a value, with the year's quantile dots.
 * Null before the first year with error, where nothing is left to chance.
 */
export function chance(projection: Projection, year: number, value: number): Chance | null {
	const above = projection.chanceAbove(year, value);
	const dots = quantileDots((p) => projection.quantileAt(year, p), DOTS);
	if (above === null || dots === null) return null;
	return { year, value, above, below: 1 - above, dots };
}
