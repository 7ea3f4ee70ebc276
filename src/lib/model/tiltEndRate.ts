import { tiltStrength } from './tiltStrength.ts';

/**
 * Growth rate at the end of a tilted interval as a multiple of the interval's mean rate: dF/ds at
 * s = 1, that is k·e^−k / (1 − e^−k). Times L / T (log growth over years) it is the log rate a year.
 *
 * `bend` in (0, 1); 1 at the steady bend 0.5, above 1 when the growth comes late.
 */
export function tiltEndRate(bend: number): number {
	const k = tiltStrength(bend);
	if (Math.abs(k) < 1e-12) return 1;
	return k / Math.expm1(k);
}
