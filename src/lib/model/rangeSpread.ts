import { bridgeVariance } from './bridgeVariance.ts';
import { horizonVariance } from './horizonVariance.ts';
import type { RangeAnchor } from './rangeAnchor.ts';

type Spread = Pick<RangeAnchor, 'offset' | 'below' | 'above'>;

/** What the error between and after anchors is made of: `z` of the range's ends, K and m. */
export interface SpreadError {
	readonly z: number;
	readonly yearly: number;
	readonly history: number;
}

/**
 * Log spread of the range view in a year: the anchors' own in theirs, between two of them the
 * distances interpolated and widened by a Brownian bridge, after the last widened by the forecast
 * error counted from it. `anchors` ascending, at least one; `year` from the first on.
 */
export function rangeSpread(
	anchors: readonly RangeAnchor[],
	year: number,
	{ z, yearly, history }: SpreadError
): Spread {
	const next = anchors.findIndex((anchor) => anchor.year > year);
	const start = anchors[next === -1 ? anchors.length - 1 : next - 1]!;
	const end = next === -1 ? start : anchors[next]!;
	const h = year - start.year;
	const years = end.year - start.year;
	const s = next === -1 ? 0 : h / years;
	const variance =
		next === -1 ? horizonVariance(h, yearly, history) : bridgeVariance(s, years, yearly);

	const between = (from: number, to: number) => (1 - s) * from + s * to;
	const widened = (distance: number) => Math.hypot(distance, z * Math.sqrt(variance));
	return {
		offset: between(start.offset, end.offset),
		below: widened(between(start.below, end.below)),
		above: widened(between(start.above, end.above))
	};
}
