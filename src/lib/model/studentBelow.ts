import { studentCdf } from './studentCdf.ts';

/** ln v = ln median + t_ν·scale; the median in USD bn, the scale in logs, ν whole. */
export interface LogStudent {
	readonly median: number;
	readonly scale: number;
	readonly freedom: number;
}

/**
 * Probability that a market whose logarithm follows Student's t is at most `value` (USD bn). Without
 * any width it is 0 below the median and 1 from it on.
 */
export function studentBelow(value: number, { median, scale, freedom }: LogStudent): number {
	if (value <= 0) return 0;
	if (scale === 0) return value < median ? 0 : 1;
	return studentCdf(Math.log(value / median) / scale, freedom);
}
