import { bracketedRoot } from '../model/bracketedRoot.ts';
import { GREATEST_VALUE, LEAST_VALUE } from '../scenario/table.ts';
import type { Point, Settings } from '../scenario/types.ts';
import { marketAtPoint } from './marketAtPoint.ts';

/** How close to the market asked for a path must come, as a fraction. */
const CLOSE = 1e-10;

/** The point that ends the interval of a year: the last one where the year lies beyond. */
export const endOf = ({ points }: Settings, year: number): Point =>
	points.find((point) => point.year >= year) ?? points.at(-1)!;

/**
 * The value of the point that ends the interval of `year` which makes the market of that year `market`
 * (USD bn), all else held; null where no valid value does.
 *
 * On a steady path the logarithm of the market is linear in that of the point, also after the last
 * one, so that two paths give the answer; a root within the valid range is for all others.
 */
export function pointFor(market: number, year: number, settings: Settings): Point | null {
	const end = endOf(settings, year);
	const marketAt = (value: number) => marketAtPoint(year, end, value, settings);
	const off = (log: number) => Math.log(marketAt(Math.exp(log)) / market);
	const solves = (value: number) =>
		value >= LEAST_VALUE &&
		value <= GREATEST_VALUE &&
		Math.abs(marketAt(value) / market - 1) <= CLOSE;

	if (end.year === year) return solves(market) ? { year, value: market } : null;
	const at = Math.log(end.value);
	const [here, there] = [off(at), off(at + Math.LN2)];
	const linear = Math.exp(at - (here * Math.LN2) / (there - here));
	if (solves(linear)) return { year: end.year, value: linear };

	const [lo, hi] = [Math.log(LEAST_VALUE), Math.log(GREATEST_VALUE)];
	if (!(off(lo) < 0 && off(hi) > 0)) return null;
	const value = Math.exp(bracketedRoot(off, lo, hi, { tolerance: 1e-14 }));
	return solves(value) ? { year: end.year, value } : null;
}
