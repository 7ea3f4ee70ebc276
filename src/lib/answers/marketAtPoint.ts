import { settingsWith } from '../scenario/settingsWith.ts';
import type { Point, Settings } from '../scenario/types.ts';
import { pathOf } from './pathOf.ts';

/** The market of `year`, USD bn, if `point`, one of the path's own, had another value. */
export const marketAtPoint = (
	year: number,
	point: Point,
	value: number,
	settings: Settings
): number => pathOf(settingsWith(settings, `points.${point.year}`, value)).valueAt(year);
