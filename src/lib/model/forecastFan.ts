import { atLogDistance } from './atLogDistance.ts';
import { horizonVariance } from './horizonVariance.ts';
import { remember } from './remember.ts';
import { studentQuantile } from './studentQuantile.ts';
import type { Fan, FanSpec } from './types.ts';

/**
 * How far forecasts like this one have been off: ln v = ln m + t_ν·√(τ² + K²·(h + h²/m)), h years
 * after `from` (Farmer & Lafond 2016, Research Policy 45:647, with the error τ of the first year).
 */
export function forecastFan(median: (year: number) => number, spec: FanSpec): Fan {
	const { from, yearly, base, history, freedom } = spec;
	const student = remember((p) => studentQuantile(p, freedom));
	return {
		outside: [],
		quantile(year, p) {
			if (year < from) return null;
			const variance = base * base + horizonVariance(year - from, yearly, history);
			return atLogDistance(median(year), student(p) * Math.sqrt(variance));
		}
	};
}
