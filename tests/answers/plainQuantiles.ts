import { companyInputs, inputNames } from '../../src/lib/answers/companyInputs.ts';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import type { Projection } from '../../src/lib/answers/project.ts';
import { inputLaw, inputSpread } from '../../src/lib/model/inputLaw.ts';
import { normalQuantile } from '../../src/lib/model/normalQuantile.ts';
import { poolOf, type PoolRole } from '../../src/lib/model/poolOf.ts';
import { sobolUniforms } from '../../src/lib/model/sobolUniforms.ts';
import { sortedQuantile } from '../model/sortedQuantile.ts';
import { worthToday } from '../../src/lib/model/worthToday.ts';
import { inputScaleOf } from '../../src/lib/scenario/inputScaleOf.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { facts, projected } from './facts.ts';

export const companies = ['nvidia', 'amd', 'intel', 'qualcomm', 'broadcom', 'marvell', 'tsmc'];
export const levels = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 };

/** Scenarios in which quantiles are compared: every view of the fan, other exit years, snapshots, paths. */
export const scenarios: readonly Record<string, Value>[] = [
	{},
	{ 'error.view': 'range' },
	{ 'error.view': 'pinned' },
	{ exitYear: 2028 },
	{ exitYear: 2036 },
	{ exitYear: 2034, 'error.view': 'pinned' },
	{ snapshot: '2024-07-09' },
	{ snapshot: '2026-06-30' },
	{ snapshot: '2026-06-30', exitYear: 2033, 'error.view': 'range' },
	{ 'points.2030': 600, custom: 0.5, 'nvidia.margin': 0.2 },
	{ 'error.yearly': 0.45, 'error.freedom': 4 }
];

/** Of every company that has a worth under a scenario, the quantiles of its worth, USD bn. */
export type Quantiles = Partial<Record<string, number[]>>;

/**
 * The quantiles of worth the plain way: `count` points, each made a worth by itself, sorted. Nothing of
 * what makes the product's few points enough is in it: no turning, no input summed by itself, the
 * market straight from the fan.
 */
export function plainQuantiles(set: Record<string, Value>, count: number, seed: number): Quantiles {
	const projection = projected(set);
	const [uniforms, ...others] = sobolUniforms(count, 1 + inputNames.length, seed);
	const normals = others.map((list) => list.map(normalQuantile));
	const market = marketsAt(uniforms!, projection);
	return Object.fromEntries(
		companies.flatMap((id) => {
			const draws = worths(id, projection, market, normals);
			return draws ? [[id, Object.values(levels).map((p) => sortedQuantile(draws.sort(), p))]] : [];
		})
	);
}

function marketsAt(uniforms: Float64Array, { settings, valueAt, quantileAt }: Projection) {
	const { exitYear } = settings;
	return uniforms.map((p) => quantileAt(exitYear, p) ?? valueAt(exitYear));
}

function worths(
	id: string,
	projection: Projection,
	market: Float64Array,
	normals: readonly Float64Array[]
): Float64Array | null {
	const { inputs, base } = companyWorth(id, projection, facts, 2030);
	if (!inputs || !base) return null;
	const { role } = facts.companies.find((company) => company.id === id)!;
	const ranges = companyInputs(id, projection.settings, facts);
	const laws = inputNames.map((name) => {
		const scale = inputScaleOf(name);
		return inputLaw(scale, ranges[name].value, inputSpread(scale, ranges[name]));
	});
	return market.map((value, i) => {
		const [share, margin, multiple, rate, custom, restricted, otherGrowth] = laws.map((law, j) =>
			law(normals[j]![i]!)
		) as [number, number, number, number, number, number, number];
		return worthToday({
			market: value,
			pool: poolOf(role as PoolRole, custom, restricted),
			share,
			otherRevenue: base.otherRevenue * (1 + otherGrowth) ** inputs.years,
			margin,
			multiple,
			return: rate,
			years: inputs.years
		});
	});
}
