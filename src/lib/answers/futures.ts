import { samplePaths } from '../model/samplePaths.ts';
import { pathOf } from './pathOf.ts';
import type { Projection } from './project.ts';

/** A possible future: a value for every whole year with error, up to the horizon. USD bn. */
export type Future = readonly { readonly year: number; readonly value: number }[];

/** As many as the page shows; the bands of the fan hold 18 and 10 of them in the year in view. */
const FUTURES = 20;

/**
 * Twenty possible futures of a projection in its chosen view, each one path through the fan, in an
 * order in which the first few are spread already. In `year` each lies in its own twentieth of the
 * fan. The same projection always gives the same futures, and they move smoothly with it.
 */
export function futures(projection: Projection, year?: number): Future[] {
	const { settings, ranges, viewMissing } = projection;
	const first = Math.max(settings.error.from, projection.years[0]!.year);
	const count = Math.max(0, settings.horizon - first + 1);
	const years = Array.from({ length: count }, (_, i) => first + i);
	const view = viewMissing ? 'forecast' : settings.error.view;
	const paths = samplePaths(
		pathOf(settings).valueAt,
		settings.points.map((point) => point.year),
		{ ...settings.error, view, ranges },
		{ years, count: FUTURES, spreadIn: year }
	);
	return paths.map((values) => values.map((value, i) => ({ year: years[i]!, value })));
}
