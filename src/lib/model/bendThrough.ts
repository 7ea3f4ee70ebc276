import { bendOfStrength } from './bendOfStrength.ts';
import { bracketedRoot } from './bracketedRoot.ts';
import { tilt } from './tilt.ts';
import type { Interval } from './types.ts';

/** A bend closer to 0 or 1 than this is a jump at an end of the interval, not a path. */
const EDGE = 1e-6;
const STRONGEST = 2 * Math.log((1 - EDGE) / EDGE);

/**
 * The bend that takes a steady path through `value` (USD bn) in `year` between two points.
 *
 * Null when there is none: the year or the value is not strictly between those of the points (so
 * always when both points have the same value), or only a bend beyond 0.000001 … 0.999999 would do.
 * What bends a reader may set is narrower and not decided here.
 *
 * At half time the bend is the share of log growth itself. Elsewhere the share rises with the decay
 * constant, so its root is unique; it is sought in k rather than in the bend, where the ends of the
 * range would have no digits.
 */
export function bendThrough(interval: Interval, year: number, value: number): number | null {
	const { year0, value0, year1, value1 } = interval;
	const s = (year - year0) / (year1 - year0);
	const share = Math.log(value / value0) / Math.log(value1 / value0);
	if (!(s > 0 && s < 1 && share > 0 && share < 1)) return null;
	if (s === 0.5) return share >= EDGE && share <= 1 - EDGE ? share : null;

	const miss = (k: number) => tilt(s, bendOfStrength(k)) - share;
	if (miss(-STRONGEST) > 0 || miss(STRONGEST) < 0) return null;
	return bendOfStrength(bracketedRoot(miss, -STRONGEST, STRONGEST, { tolerance: 1e-13 }));
}
