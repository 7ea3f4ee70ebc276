import type { View } from '../scenario/types.ts';
import type { Projection } from './project.ts';

/** The year in view, moved onto the path where the path does not reach it. */
export function yearInView(view: View, projection: Projection): number {
	const first = projection.years[0]!.year;
	return Math.min(Math.max(view.year, first), projection.settings.horizon);
}
