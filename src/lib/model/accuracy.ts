import { median } from 'd3';

/** How far forecasts were off, typically and to which side; fractions. */
export interface Accuracy {
	/** ζ: half of the forecasts were off by no more than this, up or down. */
	readonly typical: number;
	/** Above 0 when the middle forecast was too high, as a fraction of what came; below 0 too low. */
	readonly bias: number;
	/** Root mean square of the log ratios, in logs. */
	readonly rms: number;
}

/**
 * Median symmetric accuracy and signed bias of log accuracy ratios ln(forecast / outcome): ζ =
 * e^median|lnQ| − 1 and sgn(M)·(e^|M| − 1) with M = median lnQ (Morley, Brito & Welling 2018, Space
 * Weather 16:69). Twice too high and half as high as it came count the same, unlike percentage
 * errors, which reward low forecasts. Null without any ratio.
 */
export function accuracy(logRatios: readonly number[]): Accuracy | null {
	if (logRatios.length === 0) return null;
	const middle = median(logRatios)!;
	const squares = logRatios.reduce((sum, ratio) => sum + ratio * ratio, 0);
	return {
		typical: Math.expm1(median(logRatios, Math.abs)!),
		bias: Math.sign(middle) * Math.expm1(Math.abs(middle)),
		rms: Math.sqrt(squares / logRatios.length)
	};
}
