import type { Facts } from '../facts/types.ts';
import { inputLaw, inputSpread } from '../model/inputLaw.ts';
import { normalQuantile } from '../model/normalQuantile.ts';
import { poolOf, type PoolRole } from '../model/poolOf.ts';
import { quantileDots } from '../model/quantileDots.ts';
import { sortedQuantile } from '../model/sortedQuantile.ts';
import { tornado, type TornadoBar } from '../model/tornado.ts';
import { worthToday } from '../model/worthToday.ts';
import { inputScaleOf } from '../scenario/inputScaleOf.ts';
import { companyInputs, inputNames } from './companyInputs.ts';
import type { CompanyWorth } from './companyWorth.ts';
import { axisDraws, fixedDraws } from './fixedDraws.ts';
import { marketLaw } from './marketLaw.ts';
import type { Projection } from './project.ts';
import { turnTowards } from '../model/turnTowards.ts';
import {
	worthDraws,
	worthOf,
	type DrawSpec,
	type Uncertain,
	type WorthDraws
} from './worthDraws.ts';
import { worthShares } from './worthShares.ts';

/** An input at the ends of its range, and the worth it gives there, all others at their values. */
export interface RangeBar extends TornadoBar<Uncertain> {
	readonly inputLow: number;
	readonly inputHigh: number;
}

/** How unsure a company's worth is. USD bn today. */
export interface CompanyRanges {
	/** The worth of every draw, ascending. */
	readonly draws: Float64Array;
	readonly quantiles: Readonly<Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95', number>>;
	/** Twenty equally likely values, ascending. */
	readonly futures: readonly number[];
	/** Share of draws worth more than the market value. */
	readonly chanceAbove: number;
	/** How many draws earn nothing or lose: worth 0 or below. `shares` leave them out. */
	readonly losing: number;
	/** What matters: shares of the variance of ln worth, largest first. */
	readonly shares: readonly { readonly id: Uncertain; readonly share: number }[];
	/** Widest first; every input from its 10 % to its 90 %. */
	readonly tornado: readonly RangeBar[];
}

const DRAWS = 4096;
const FUTURES = 20;
const z = normalQuantile(0.9);

/**
 * What the ranges of all inputs and the fan's chosen view make of a company's worth: 4,096 draws, the
 * same ones always, so that it moves smoothly with a slider. Null for a company without a worth.
 */
export function companyRanges(
	{ id, inputs, base, marketValue }: CompanyWorth,
	projection: Projection,
	facts: Facts,
	count = DRAWS
): CompanyRanges | null {
	if (!inputs || !base) return null;
	const role = facts.companies.find((company) => company.id === id)!.role as PoolRole;
	const spec: DrawSpec = {
		role,
		years: inputs.years,
		baseRevenue: base.otherRevenue,
		market: marketLaw(projection, projection.settings.exitYear),
		inputs: companyInputs(id, projection.settings, facts)
	};
	const direction = directionOf(spec);
	const [a, b] = fixedDraws(count).map((normals) =>
		worthDraws(spec, turnTowards(direction, normals))
	) as [WorthDraws, WorthDraws];
	const draws = worthOf(a).sort();
	const at = (p: number) => sortedQuantile(draws, p);
	const matters = (one: { id: Uncertain }) => role !== 'foundry' || one.id !== 'custom';
	return {
		draws,
		quantiles: { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) },
		futures: quantileDots(at, FUTURES)!,
		chanceAbove: 1 - countUpTo(draws, marketValue!) / count,
		losing: countUpTo(draws, 0),
		shares: worthShares(a, b).filter(matters),
		tornado: barsOf(spec, projection).filter(matters)
	};
}

/** Which way the worth grows with the normals: the difference between 1 and −1 of each alone. */
function directionOf(spec: DrawSpec): number[] {
	const worth = worthOf(worthDraws(spec, axisDraws));
	return axisDraws.map((_, input) => worth[2 * input]! - worth[2 * input + 1]!);
}

/** How many ascending values are at most `limit`. */
function countUpTo(ascending: Float64Array, limit: number): number {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ascending[middle]! <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

function barsOf({ role, years, baseRevenue, inputs }: DrawSpec, projection: Projection) {
	const { exitYear } = projection.settings;
	const market = projection.valueAt(exitYear);
	const quantile = (p: number) => projection.quantileAt(exitYear, p) ?? market;
	const base = Object.fromEntries(inputNames.map((name) => [name, inputs[name].value]));
	const ends = Object.fromEntries(
		inputNames.map((name) => {
			const scale = inputScaleOf(name);
			const at = inputLaw(scale, inputs[name].value, inputSpread(scale, inputs[name]));
			return [name, { low: at(-z), high: at(z) }];
		})
	);
	const all = { market: { low: quantile(0.1), high: quantile(0.9) }, ...ends } as Record<
		Uncertain,
		{ low: number; high: number }
	>;
	const bars = tornado<Uncertain>(
		({ custom, restricted, otherGrowth, ...rest }) =>
			worthToday({
				...rest,
				years,
				pool: poolOf(role, custom, restricted),
				otherRevenue: baseRevenue * (1 + otherGrowth) ** years
			}),
		{ market, ...base } as Record<Uncertain, number>,
		all
	);
	return bars.map((bar) => ({ ...bar, inputLow: all[bar.id].low, inputHigh: all[bar.id].high }));
}
