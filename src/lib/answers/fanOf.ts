import type { Facts } from '../facts/types.ts';
import { createFan } from '../model/createFan.ts';
import type { Fan, Path } from '../model/types.ts';
import type { Settings } from '../scenario/types.ts';
import { rangesOf } from './rangesOf.ts';

/** The fan around a path in the settings' view; without any published range, that of the forecast error. */
export function fanOf(
	settings: Settings,
	path: Path,
	facts: Facts
): { fan: Fan; ranges: Settings['ranges']; viewMissing: boolean } {
	const ranges = rangesOf(settings, facts);
	const viewMissing = settings.error.view === 'range' && ranges.length === 0;
	const view = viewMissing ? 'forecast' : settings.error.view;
	const pointYears = settings.points.map((point) => point.year);
	const fan = createFan(path.valueAt, pointYears, { ...settings.error, view, ranges });
	return { fan, ranges, viewMissing };
}
