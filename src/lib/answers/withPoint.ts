import { ceilingIdle } from '../scenario/resolve.ts';
import type { Point, Settings } from '../scenario/types.ts';

/** Settings with one of their points at another value, USD bn; a ceiling that this makes impossible is idle. */
export function withPoint(settings: Settings, { year, value }: Point): Settings {
	const points = settings.points.map((point) => (point.year === year ? { year, value } : point));
	const idle = ceilingIdle(settings.after.ceiling, points);
	return { ...settings, points, after: { ...settings.after, ceilingIdle: idle } };
}
