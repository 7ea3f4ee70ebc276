import { quantileSorted } from 'd3';

/**
 * The p-quantile of ascending values, of type 7 (Hyndman & Fan 1996, American Statistician 50:361): at
 * (n − 1)·p, linear between neighbours. At least one value. (d3's types know plain lists only.)
 */
export const sortedQuantile = (ascending: Float64Array, p: number): number =>
	quantileSorted(ascending as unknown as number[], p)!;
