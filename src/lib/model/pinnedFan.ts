import { atLogDistance } from './atLogDistance.ts';
import { bridgeVariance } from './bridgeVariance.ts';
import { horizonVariance } from './horizonVariance.ts';
import { remember } from './remember.ts';
import { studentBelow } from './studentBelow.ts';
import { studentQuantile } from './studentQuantile.ts';
import type { Fan, FanSpec } from './types.ts';

/**
 * The fan if the points come true: no width at any point, a Brownian bridge between two of them, and
 * after the last the forecast error counted from it. Student t; τ plays no part.
 *
 * `pointYears` ascending, at least one; the fan is asked for years from the first on.
 */
export function pinnedFan(
	median: (year: number) => number,
	pointYears: readonly number[],
	spec: FanSpec
): Fan {
	const { from, yearly, history, freedom } = spec;
	const student = remember((p) => studentQuantile(p, freedom));
	const last = pointYears[pointYears.length - 1]!;

	const variance = (year: number) => {
		if (year >= last) return horizonVariance(year - last, yearly, history);
		const next = pointYears.findIndex((point) => point > year);
		const start = pointYears[next - 1]!;
		const years = pointYears[next]! - start;
		return bridgeVariance((year - start) / years, years, yearly);
	};
	return {
		outside: [],
		quantile(year, p) {
			if (year < from) return null;
			return atLogDistance(median(year), student(p) * Math.sqrt(variance(year)));
		},
		cdf(year, value) {
			if (year < from) return null;
			const scale = Math.sqrt(variance(year));
			return studentBelow(value, { median: median(year), scale, freedom });
		}
	};
}
