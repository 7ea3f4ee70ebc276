import { bendThrough } from './bendThrough.ts';
import type { Interval } from './types.ts';

/**
 * The bend that makes the first year of an interval grow by `growth`, a fraction.
 *
 * Null when no bend does: an interval of one year leaves no freedom, and the growth must lie
 * strictly between 0 and the growth of the whole interval.
 */
export function bendForFirstYearGrowth(interval: Interval, growth: number): number | null {
	return bendThrough(interval, interval.year0 + 1, interval.value0 * (1 + growth));
}
