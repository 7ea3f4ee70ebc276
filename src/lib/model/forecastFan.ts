import { atLogDistance } from './atLogDistance.ts';
import { horizonVariance } from './horizonVariance.ts';
import { remember } from './remember.ts';
import { studentBelow } from './studentBelow.ts';
import { studentQuantile } from './studentQuantile.ts';
import type { Fan, FanSpec } from './types.ts';

/**
 * How far forecasts like this one have been off: ln v = ln m + t_ν·√(τ² + K²·(h + h²/m)), h years
 * after `from` (Farmer & Lafond 2016, Research Policy 45:647, with the error τ of the first year).
 */
export function forecastFan(median: (year: number) => number, spec: FanSpec): Fan {
	const { from, yearly, base, history, freedom } = spec;
	const student = remember((p) => studentQuantile(p, freedom));
	const scaleIn = (year: number) =>
		Math.sqrt(base * base + horizonVariance(year - from, yearly, history));
	return {
		outside: [],
		quantile(year, p) {
			if (year < from) return null;
			return atLogDistance(median(year), student(p) * scaleIn(year));
		},
		cdf(year, value) {
			if (year < from) return null;
			return studentBelow(value, { median: median(year), scale: scaleIn(year), freedom });
		}
	};
}
