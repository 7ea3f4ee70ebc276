import { normalQuantile } from '../model/normalQuantile.ts';
import { studentDraws } from '../model/studentDraws.ts';
import { studentQuantile } from '../model/studentQuantile.ts';
import { tukeyDraws } from '../model/tukeyDraws.ts';
import type { Projection } from './project.ts';

/** The logarithm (of USD bn) of a year's market for each of a list of normals. */
export type MarketLaw = (normals: Float64Array) => Float64Array;

const z = normalQuantile(0.95);

/**
 * The distribution of the market in a year, in the fan's chosen view. Three quantiles of the fan tell
 * all of it: Student's t about its median, or between published ranges Tukey's g. Before the first
 * year with error the market is the path's.
 */
export function marketLaw(projection: Projection, year: number): MarketLaw {
	const { settings, viewMissing } = projection;
	const median = projection.quantileAt(year, 0.5);
	const [low, high] = [projection.quantileAt(year, 0.05), projection.quantileAt(year, 0.95)];
	if (median === null || low === null || high === null) {
		const log = Math.log(projection.valueAt(year));
		return (normals) => new Float64Array(normals.length).fill(log);
	}
	const centre = Math.log(median);
	if (settings.error.view === 'range' && !viewMissing) {
		const spread = { below: centre - Math.log(low), above: Math.log(high) - centre, z };
		return (normals) => tukeyDraws(normals, centre, spread);
	}
	const { freedom } = settings.error;
	const scale = (Math.log(high) - centre) / studentQuantile(0.95, freedom);
	return (normals) => {
		const draws = studentDraws(normals, freedom);
		for (let i = 0; i < draws.length; i++) draws[i] = centre + scale * draws[i]!;
		return draws;
	};
}
