import type { Facts, Pair } from '../facts/types.ts';
import { calibrate, type ErrorPrior } from '../model/calibrate.ts';
import { countInside } from '../model/countInside.ts';
import { sampleScale, type Miss } from '../model/sampleScale.ts';
import { findAssumption } from '../scenario/findAssumption.ts';

/** How many outcomes lie inside the 50 % and 90 % bands of a forecast-error fan. */
export interface Coverage {
	readonly pairs: number;
	readonly in50: number;
	readonly in90: number;
}

/** K and ν as a reader may take them over: K to the step of its slider. */
export interface ErrorChoice extends ErrorPrior {
	/** Over every semiconductor pair shown, and over those the prior is made from. */
	readonly coverage: { readonly shown: Coverage; readonly used: Coverage };
}

/** The error of the fan as the record gives it: one result, stated with all that made it. */
export interface Calibration {
	/** Forecasts of the whole chip market: K of those that count, worth ν0 misses. */
	readonly prior: { s0: number; nu0: number; pairs: number; used: number; targetYears: number };
	/** AI chips: K of one mean miss per house and target year; null without pairs. */
	readonly ai: { k: number; means: number; pairs: number; targetYears: number } | null;
	/** Both together, unrounded. */
	readonly combined: ErrorPrior;
	readonly choices: { readonly prior: ErrorChoice; readonly both: ErrorChoice };
	/** τ and m that all of it is computed with, whatever the reader's own. */
	readonly law: { readonly base: number; readonly history: number };
}

/** What the prior is worth, in misses: little enough for a dozen AI pairs to move it. A judgement. */
export const NU0 = 10;

const fallback = (id: string) => findAssumption(id)!.row.fallback as number;
const missOf = ({ horizonYears, forecast, outcome }: Pair): Miss => ({
	horizon: horizonYears,
	miss: Math.log(outcome / forecast)
});
const yearsOf = (pairs: readonly Pair[]) => new Set(pairs.map((pair) => pair.targetYear)).size;

/**
 * Calibrates the forecast error from the pairs of the facts with the fan's own law. Null where the
 * facts hold no pairs of the chip market, as those do that travel inside the page. `nu0` is what the
 * prior is worth.
 */
export function calibration(facts: Facts, nu0 = NU0): Calibration | null {
	const shown = facts.pairs.filter((pair) => pair.set === 'semiconductors');
	const used = shown.filter((pair) => pair.calibrate);
	if (used.length === 0) return null;
	const law = { base: fallback('error.base'), history: fallback('error.history') };
	const prior = { yearly: sampleScale(used.map(missOf), law), freedom: nu0 };

	const ai = facts.pairs.filter((pair) => pair.set === 'ai' && pair.calibrate);
	const means = meansOf(ai);
	const targetYears = yearsOf(ai);
	const both = calibrate(means, prior, { ...law, effectiveSize: targetYears });

	const step = findAssumption('error.yearly')!.row.slider!.step;
	const choice = ({ yearly, freedom }: ErrorPrior): ErrorChoice => {
		// A division by the steps in one: 23 · 0.01 would not be 0.23.
		const stated = { yearly: Math.round(yearly / step) / Math.round(1 / step), freedom };
		const cover = (pairs: readonly Pair[]) => {
			const misses = pairs.map(missOf);
			const inside = (share: number) => countInside(misses, { ...law, ...stated }, share);
			return { pairs: pairs.length, in50: inside(0.5), in90: inside(0.9) };
		};
		return { ...stated, coverage: { shown: cover(shown), used: cover(used) } };
	};
	return {
		prior: {
			s0: prior.yearly,
			nu0,
			pairs: shown.length,
			used: used.length,
			targetYears: yearsOf(used)
		},
		ai: ai.length ? { k: both.sigma, means: means.length, pairs: ai.length, targetYears } : null,
		combined: { yearly: both.yearly, freedom: both.freedom },
		choices: { prior: choice(prior), both: choice(both) },
		law
	};
}

/** One mean miss and mean horizon per house and target year: its forecasts of one year are one opinion. */
function meansOf(pairs: readonly Pair[]): Miss[] {
	const groups = new Map<string, Miss[]>();
	for (const pair of pairs) {
		const key = `${pair.house} ${pair.targetYear}`;
		groups.set(key, [...(groups.get(key) ?? []), missOf(pair)]);
	}
	const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	return [...groups.values()].map((group) => ({
		horizon: mean(group.map(({ horizon }) => horizon)),
		miss: mean(group.map(({ miss }) => miss))
	}));
}
