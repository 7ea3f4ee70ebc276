import type { Interval, Point } from './types.ts';

/** The intervals between neighbouring points, in the points' order: one fewer than the points. */
export function intervalsOf(points: readonly Point[]): Interval[] {
	return points.slice(1).map((end, i) => {
		const start = points[i]!;
		return { year0: start.year, value0: start.value, year1: end.year, value1: end.value };
	});
}
