import { inputLaw, inputSpread } from '../model/inputLaw.ts';
import { normalQuantile } from '../model/normalQuantile.ts';
import { poolOf } from '../model/poolOf.ts';
import { tornado, type TornadoBar } from '../model/tornado.ts';
import { worthToday } from '../model/worthToday.ts';
import { inputScaleOf } from '../scenario/inputScaleOf.ts';
import { inputNames } from './companyInputs.ts';
import type { Projection } from './project.ts';
import type { Uncertain, WorthSpec } from './worthSpec.ts';

/** An input at the ends of its range, and the worth it gives there, all others at their values. */
export interface RangeBar extends TornadoBar<Uncertain> {
	readonly inputLow: number;
	readonly inputHigh: number;
}

const z = normalQuantile(0.9);

/** The worth with each input from its 10 % to its 90 %, widest first: the same quantiles for every bar. */
export function worthTornado(
	{ role, years, baseRevenue, inputs }: WorthSpec,
	projection: Projection
): RangeBar[] {
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
