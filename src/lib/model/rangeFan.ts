import { atLogDistance } from './atLogDistance.ts';
import { normalQuantile } from './normalQuantile.ts';
import { rangeAnchor, type RangeAnchor } from './rangeAnchor.ts';
import { rangeSpread } from './rangeSpread.ts';
import { remember } from './remember.ts';
import { tukeyLog } from './tukeyLog.ts';
import type { Fan, FanSpec } from './types.ts';

/** Normal quantile of the upper end of a range, read as 95 %. */
const z = normalQuantile(0.95);

/**
 * The fan that published or own ranges span: each is met exactly as 5 % and 95 % quantile, skewed
 * about the path by Tukey's g, with bridges between and growing error after the last. It starts in
 * the year `from` with the error τ, unless that year has a range itself.
 */
export function rangeFan(median: (year: number) => number, spec: FanSpec): Fan {
	const { from, yearly, base, history } = spec;
	const ranges = spec.ranges
		.filter(({ year, low, high }) => year >= from && low < high)
		.toSorted((one, other) => one.year - other.year)
		.map((range) => rangeAnchor(range, median(range.year)));
	const half = z * base;
	const start = { year: from, offset: 0, below: half, above: half, outside: false };
	const anchors: RangeAnchor[] = ranges[0]?.year === from ? ranges : [start, ...ranges];
	const normal = remember(normalQuantile);

	return {
		outside: ranges.filter((anchor) => anchor.outside).map((anchor) => anchor.year),
		quantile(year, p) {
			if (year < from) return null;
			const { offset, below, above } = rangeSpread(anchors, year, { z, yearly, history });
			return atLogDistance(median(year), offset + tukeyLog({ below, above, z }, normal(p)));
		}
	};
}
