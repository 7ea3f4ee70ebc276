import type { LogSpread } from './tukeyLog.ts';

/**
 * The normal quantile that a log distance from the median stands at, by Tukey's g: undoes `tukeyLog`.
 *
 * A skewed distribution ends on one side: what lies at or beyond that end comes back as ∓Infinity.
 * Without any width, −Infinity below the median and Infinity from it on.
 */
export function tukeyNormal({ below, above, z }: LogSpread, distance: number): number {
	if (above === 0) return distance < 0 ? -Infinity : Infinity;
	const g = Math.log(above / below) / z;
	if (Math.abs(g) < 1e-12) return (distance * z) / above;
	return Math.log1p(Math.max(-1, (distance * Math.expm1(g * z)) / above)) / g;
}
