import { normalQuantile } from './normalQuantile.ts';
import { rangeAnchor, type RangeAnchor } from './rangeAnchor.ts';
import type { FanSpec } from './types.ts';

/** Normal quantile of the upper end of a range, read as 95 %. */
const z = normalQuantile(0.95);

/**
 * The anchors that hold the view "published range", ascending: every usable range, and the year
 * `from` with the error τ unless it has a range itself.
 */
export function rangeAnchors(
	median: (year: number) => number,
	{ from, base, ranges }: FanSpec
): RangeAnchor[] {
	const anchors = ranges
		.filter(({ year, low, high }) => year >= from && low < high)
		.toSorted((one, other) => one.year - other.year)
		.map((range) => rangeAnchor(range, median(range.year)));
	if (anchors[0]?.year === from) return anchors;
	const half = z * base;
	return [{ year: from, offset: 0, below: half, above: half, outside: false }, ...anchors];
}
