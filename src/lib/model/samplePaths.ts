import { atLogDistance } from './atLogDistance.ts';
import { errorLoadings } from './errorLoadings.ts';
import { fixedNormals } from './fixedNormals.ts';
import { normalQuantile } from './normalQuantile.ts';
import { rangeAnchors } from './rangeAnchors.ts';
import { rangeSpread } from './rangeSpread.ts';
import { spreadOrder } from './spreadOrder.ts';
import { studentQuantile } from './studentQuantile.ts';
import { tukeyLog } from './tukeyLog.ts';
import type { FanSpec } from './types.ts';

export interface SampleSpec {
	/** Whole years, ascending, each with error: `from` or later, and pinned none before the first point. */
	readonly years: readonly number[];
	readonly count: number;
	/** The year in which the paths are spread evenly; the widest where absent or without width. */
	readonly spreadIn?: number | undefined;
	readonly seed?: number;
}

const SEED = 2030;
const z = normalQuantile(0.95);
const product = (one: readonly number[], other: readonly number[]) =>
	one.reduce((sum, x, i) => sum + x * other[i]!, 0);

/**
 * Possible futures: `count` paths of the market (USD bn, a value for each of `years`) drawn from the
 * same errors as the fan, so that in every year they are distributed as the fan is.
 *
 * Few paths would represent a fan badly by chance. Therefore one year's error is set, a path to each
 * of `count` equally likely slices of the fan, in an order whose every beginning is spread; the rest
 * of the path is drawn given that error, which leaves the distribution exact: the normals are moved
 * along the year's own direction, and the scale c of a path follows from t as √((ν + t²) / χ²) with
 * ν + 1 degrees of freedom. The normals are fixed, so paths move smoothly with the assumptions.
 *
 * The view "published range" takes each year's standard normal through that year's skewed quantile.
 */
export function samplePaths(
	median: (year: number) => number,
	pointYears: readonly number[],
	spec: FanSpec,
	{ years, count, spreadIn, seed = SEED }: SampleSpec
): number[][] {
	if (years.length === 0) return Array.from({ length: count }, () => []);
	const rows = errorLoadings(pointYears, spec, years);
	const scales = rows.map((row) => Math.hypot(...row));
	// Without any error the direction is free: that of the first year's error.
	const units = rows.map((row, i) =>
		row.map((x, j) => (scales[i]! > 0 ? x / scales[i]! : j === 0 ? 1 : 0))
	);
	const wanted = spreadIn === undefined ? -1 : years.indexOf(spreadIn);
	const widest = scales.indexOf(Math.max(...scales));
	const along = units[wanted >= 0 && scales[wanted]! > 0 ? wanted : widest]!;
	const valueOf = valueIn(median, spec);

	return spreadOrder(count).map((slice, path) => {
		const { set, scale } = drawSlice((slice + 0.5) / count, spec, (size) =>
			fixedNormals(size, seed, 2 * path + 1)
		);
		const drawn = fixedNormals(along.length, seed, 2 * path);
		const move = set - product(along, drawn);
		const normals = drawn.map((x, j) => x + move * along[j]!);
		return years.map((year, i) => valueOf(year, product(units[i]!, normals), scale * scales[i]!));
	});
}

/** The standard normal of the spread year for the slice at `p`, and the path's Student scale. */
function drawSlice(
	p: number,
	{ view, freedom }: FanSpec,
	normals: (size: number) => number[]
): { set: number; scale: number } {
	if (view === 'range') return { set: normalQuantile(p), scale: 1 };
	const t = studentQuantile(p, freedom);
	const chiSquare = normals(freedom + 1).reduce((sum, x) => sum + x * x, 0);
	const scale = Math.sqrt((freedom + t * t) / chiSquare);
	return { set: t / scale, scale };
}

/** The value of a year whose standard normal is `normal`, its error having the scale `scale` in logs. */
function valueIn(median: (year: number) => number, spec: FanSpec) {
	if (spec.view !== 'range') {
		return (year: number, normal: number, scale: number) =>
			atLogDistance(median(year), scale * normal);
	}
	const anchors = rangeAnchors(median, spec);
	return (year: number, normal: number) => {
		const { yearly, history } = spec;
		const { offset, below, above } = rangeSpread(anchors, year, { z, yearly, history });
		return atLogDistance(median(year), offset + tukeyLog({ below, above, z }, normal));
	};
}
