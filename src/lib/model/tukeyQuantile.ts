import { atLogDistance } from './atLogDistance.ts';
import { tukeyLog } from './tukeyLog.ts';

/** A low, median and high value; low and high are the quantiles of the normal values −z and z. */
export interface Triple {
	readonly low: number;
	readonly median: number;
	readonly high: number;
	readonly z: number;
}

/**
 * The value at the normal quantile `Z` of the skewed lognormal through a low, median and high value
 * (Tukey's g on logarithms). 0 < low < median < high, or all three equal; any one unit.
 */
export function tukeyQuantile({ low, median, high, z }: Triple, Z: number): number {
	const spread = { below: Math.log(median / low), above: Math.log(high / median), z };
	return atLogDistance(median, tukeyLog(spread, Z));
}
