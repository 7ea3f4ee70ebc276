import type { Point } from './types.ts';

/**
 * The logistic curve through two points under a ceiling, as a function of the year (Verhulst 1838;
 * Pearl & Reed 1920, PNAS 6:275).
 *
 * Straight in z = ln(v / (ceiling − v)), which is how it is computed: from the nearer side of 0 the
 * exponential only ever gets small, so the farthest year gives a value from 0 to the ceiling and
 * never Infinity or NaN. Both values above 0 and below the ceiling, USD bn; the years differ.
 */
export function logisticThrough(p0: Point, p1: Point, ceiling: number): (year: number) => number {
	const logit = (value: number) => Math.log(value / (ceiling - value));
	const z1 = logit(p1.value);
	const rate = (z1 - logit(p0.value)) / (p1.year - p0.year);
	return (year) => {
		const z = z1 + rate * (year - p1.year);
		const small = Math.exp(-Math.abs(z));
		return z < 0 ? (ceiling * small) / (1 + small) : ceiling / (1 + small);
	};
}
