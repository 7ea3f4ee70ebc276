import { hermite } from './hermite.ts';
import { intervalsOf } from './intervalsOf.ts';
import { steffenSlopes } from './steffenSlopes.ts';
import type { Piece, Point } from './types.ts';

/**
 * The path inside each interval as one monotone cubic through the logarithms of all points.
 *
 * Its growth is continuous at the points, so a moved point also bends the neighbouring intervals.
 */
export function smoothPieces(points: readonly Point[]): Piece[] {
	const intervals = intervalsOf(points);
	if (intervals.length === 0) return [];
	const logs = points.map((point) => Math.log(point.value));
	const slopes = steffenSlopes(
		points.map((point) => point.year),
		logs
	);
	return intervals.map((interval, i) => {
		const width = interval.year1 - interval.year0;
		const ends = { y0: logs[i]!, y1: logs[i + 1]!, slope0: slopes[i]!, slope1: slopes[i + 1]! };
		return {
			interval,
			valueAt: (year) => Math.exp(hermite((year - interval.year0) / width, { width, ...ends })),
			endRate: ends.slope1
		};
	});
}
