import { logRatio } from './logRatio.ts';

/**
 * The logarithmic mean of two positive values, (b − a) / ln(b / a): what turns a part of a difference
 * in logs into a part of the difference in the values' unit. The value itself where both are equal.
 */
export function logMean(a: number, b: number): number {
	const ratio = logRatio(a, b);
	return ratio === 0 ? a : (b - a) / ratio;
}
