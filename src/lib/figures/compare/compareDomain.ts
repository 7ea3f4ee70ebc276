import { logDomain, niceTop } from '../axis.ts';
import type { CompareSeries } from './compareSeries.ts';

/** How far above the largest value the linear axis reaches. */
const HEADROOM = 1.05;

/** The values the axis spans, USD bn: all of all paths. */
export function compareDomain({ lines }: CompareSeries, axis: 'linear' | 'log'): [number, number] {
	const values = lines.flatMap(({ samples }) => samples.map(({ value }) => value));
	const high = Math.max(...values);
	return axis === 'log' ? logDomain(Math.min(...values), high) : [0, niceTop(HEADROOM * high)];
}
