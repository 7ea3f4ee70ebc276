import { tiltStrength } from './tiltStrength.ts';

/**
 * Share of an interval's log growth that is done when the share `s` of its time has passed.
 *
 * F(s; w) = expm1(−ks) / expm1(−k) with k = 2·ln(w / (1 − w)): the growth rate changes by a constant
 * factor per unit of time. `bend` is w, in (0, 1), the share done at half time; 0.5 is steady growth.
 * F rises from 0 to 1 for every bend, and F(s; w) = 1 − F(1 − s; 1 − w).
 *
 * The same law as a fading growth rate (Gardner & McKenzie 1985, Management Science 31:1237), held
 * at both ends. With expm1 nothing is lost near w = 0.5, where the plain form loses eight digits.
 */
export function tilt(s: number, bend: number): number {
	const k = tiltStrength(bend);
	if (Math.abs(k) < 1e-12) return s;
	return Math.expm1(-k * s) / Math.expm1(-k);
}
