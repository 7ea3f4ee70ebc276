import type { Words } from '../../words/words.ts';
import { round2 } from '../round2.ts';
import type { ValuationSeries } from './valuationSeries.ts';

/** One company's line, in px of the plot. */
export interface PlacedCompany {
	id: string;
	name: string;
	/** The company the article names, or the largest. */
	strong: boolean;
	/** Top of the bar and its length. */
	y: number;
	width: number;
	baseline: number;
	value: string;
	times: string;
	/** The day of the value, where it has a column. */
	date: string;
}

/** Places the rows of the companies figure; `top` gives where a company's band begins. */
export function valuationRows(
	{ rows, article }: ValuationSeries,
	x: (times: number) => number,
	top: (id: string) => number,
	{ band, bar, size, dates }: { band: number; bar: number; size: number; dates: boolean },
	{ valuations, numbers }: Words
): PlacedCompany[] {
	const leading = article?.company ?? rows[0]?.id;
	return rows.map((one) => ({
		id: one.id,
		name: one.name + (one.private ? valuations.privateMark : ''),
		strong: one.id === leading,
		y: round2(top(one.id) + (band - bar) / 2),
		width: Math.max(1, x(one.times)),
		baseline: round2(top(one.id) + band / 2 + size * 0.35),
		value: valuations.amount(one.value, one.bound),
		times: valuations.times(one.times),
		date: dates ? numbers.date(one.date, 'short') : ''
	}));
}
