import type { Interval, Piece } from './types.ts';

/** The path inside one interval as a straight line: the same number of dollars every year. */
export function straightPiece(interval: Interval): Piece {
	const { year0, value0, year1, value1 } = interval;
	const years = year1 - year0;
	return {
		interval,
		// A weighted mean instead of start plus step: it cannot reach 0 by rounding.
		valueAt: (year) => (value0 * (year1 - year) + value1 * (year - year0)) / years,
		endRate: (value1 - value0) / (years * value1)
	};
}
