import { logDomain, niceTop } from '../axis.ts';
import type { MarketSeries } from './marketSeries.ts';

/** How far above the largest value the linear axis reaches. */
const HEADROOM = 1.15;

/**
 * The values the market axis spans, USD bn. Linear: from 0 to the next round value above 1.15 times
 * the largest of path, marks and 75 % line; a 90 % line that leaves there carries its number.
 * Logarithmic: all. What lies over the figure widens it.
 */
export function marketDomain(
	{ projection, marks, overlays }: MarketSeries,
	axis: 'linear' | 'log'
): [number, number] {
	const { samples, points, ghost } = projection;
	const shown = [
		...samples.flatMap(({ value, p75 }) => [value, p75 ?? value]),
		...points.flatMap(({ value, publishedValue }) => [value, publishedValue ?? value]),
		...marks.map(({ value }) => value)
	];
	const widened = (domain: [number, number]) =>
		overlays.reduce((so, overlay) => overlay.widen(so, axis), domain);
	if (axis === 'linear') return widened([0, niceTop(HEADROOM * Math.max(...shown))]);
	const all = [
		...shown,
		...samples.flatMap(({ p5, p95 }) => [p5, p95].filter((value) => value !== null)),
		...(ghost ?? []).map(({ value }) => value)
	];
	return widened(logDomain(Math.min(...all), Math.max(...all)));
}
