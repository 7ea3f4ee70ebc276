import { ceilingIdle } from '../scenario/resolve.ts';
import type { Point, Settings } from '../scenario/types.ts';
import { pathOf } from './pathOf.ts';

/** The market of `year`, USD bn, if `point`, one of the path's own, had another value. */
export function marketAtPoint(
	year: number,
	point: Point,
	value: number,
	settings: Settings
): number {
	const points = settings.points.map((one) => (one.year === point.year ? { ...one, value } : one));
	const idle = ceilingIdle(settings.after.ceiling, points);
	return pathOf({ ...settings, points, after: { ...settings.after, ceilingIdle: idle } }).valueAt(
		year
	);
}
