import { LAST_YEAR } from '../scenario/table.ts';
import type { Projection } from './project.ts';

/**
 * When the market is first twice what it was in the first year with error (or in the path's first
 * year, where that is later): the first whole year, null when none to 2045 is.
 */
export function doubling(projection: Projection): { from: number; year: number | null } {
	const from = Math.max(projection.settings.error.from, projection.years[0]!.year);
	const twice = 2 * projection.valueAt(from);
	for (let year = from + 1; year <= LAST_YEAR; year++) {
		if (projection.valueAt(year) >= twice) return { from, year };
	}
	return { from, year: null };
}
