import type { Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import { resolve } from '../scenario/resolve.ts';
import type { Scenario, Settings } from '../scenario/types.ts';
import { fanOf } from './fanOf.ts';
import { pathOf } from './pathOf.ts';
import { markPoints, type MarkedPoint } from './markPoints.ts';

/** Quantiles of the market in a year, USD bn; null before the first year with error. */
export interface Quantiles {
	readonly p5: number | null;
	readonly p25: number | null;
	readonly p75: number | null;
	readonly p95: number | null;
}

export interface Sample extends Quantiles {
	/** Whole for a row of `years`; a fraction between, where the line is a drawing aid only. */
	readonly year: number;
	/** Median, USD bn. */
	readonly value: number;
}

export interface YearRow extends Sample {
	/** Growth on the year before, a fraction; null in the first year. */
	readonly growth: number | null;
}

/** All that the page and the command line say about the market path of one scenario. */
export interface Projection {
	readonly settings: Settings;
	readonly years: readonly YearRow[];
	/** The same, eight to a year, for drawing. */
	readonly samples: readonly Sample[];
	readonly points: readonly MarkedPoint[];
	/** The preset's own path at the years of `samples`, null while the scenario follows it. */
	readonly ghost: readonly { year: number; value: number }[] | null;
	/** Growth of the first year after the last point: what `auto` gives. */
	readonly firstGrowthAfter: number;
	readonly ranges: Settings['ranges'];
	/** View "published range": years whose range does not hold the path. */
	readonly outside: readonly number[];
	/** View "published range" without any range: the fan is that of the forecast error instead. */
	readonly viewMissing: boolean;
	valueAt(year: number): number;
	/** The p-quantile of the market in a year, USD bn; null before the first year with error. */
	quantileAt(year: number, p: number): number | null;
	/** Probability that the market of a year is above `value` (USD bn); null as `quantileAt`. */
	chanceAbove(year: number, value: number): number | null;
}

const SAMPLES_A_YEAR = 8;

/** Whole years and the fractions between them, from first to last. */
function sampleYears(first: number, last: number): number[] {
	const count = (last - first) * SAMPLES_A_YEAR;
	return Array.from({ length: count + 1 }, (_, i) => first + i / SAMPLES_A_YEAR);
}

/** Projects a scenario to its horizon. Pure and fast enough for every step of a slider. */
export function project(scenario: Scenario, facts: Facts): Projection {
	const settings = resolve(scenario, facts);
	const path = pathOf(settings);
	const { fan, ranges, viewMissing } = fanOf(settings, path, facts);

	const sampleAt = (year: number): Sample => ({
		year,
		value: path.valueAt(year),
		p5: fan.quantile(year, 0.05),
		p25: fan.quantile(year, 0.25),
		p75: fan.quantile(year, 0.75),
		p95: fan.quantile(year, 0.95)
	});
	const samples = sampleYears(path.firstYear, settings.horizon).map(sampleAt);
	const years = samples
		.filter((sample) => Number.isInteger(sample.year))
		.map((sample, i, all): YearRow => {
			const before = all[i - 1];
			return { ...sample, growth: before ? cagr(before.value, sample.value, 1) : null };
		});

	const preset = resolve({ preset: scenario.preset, set: {} }, facts);
	return {
		settings,
		years,
		samples,
		points: markPoints(settings, preset, facts),
		ghost: ghostOf(settings, preset, samples),
		firstGrowthAfter: path.firstGrowthAfter,
		ranges,
		outside: fan.outside,
		viewMissing,
		valueAt: path.valueAt,
		quantileAt: (year, p) => (year < path.firstYear ? null : fan.quantile(year, p)),
		chanceAbove(year, value) {
			const below = year < path.firstYear ? null : fan.cdf(year, value);
			return below === null ? null : 1 - below;
		}
	};
}

/** Differences a reader could not see are none. */
const SEEN = 5e-4;

function ghostOf(settings: Settings, preset: Settings, samples: readonly Sample[]) {
	const path = pathOf(preset);
	const ghost = samples
		.filter((sample) => sample.year >= path.firstYear)
		.map(({ year }) => ({ year, value: path.valueAt(year) }));
	const differs = ghost.some((one, i) => {
		const own = samples[samples.length - ghost.length + i]!;
		return Math.abs(Math.log(one.value / own.value)) > SEEN;
	});
	return differs ? ghost : null;
}
