import { cutText } from '../cutText.ts';
import type { TypeScale } from '../typeScale.ts';
import type { ValuationSeries } from './valuationSeries.ts';

/** Of a figure's width its names take no more than this, or nothing would be left of what they name. */
const SHARE = 0.35;

/** The companies with names cut to what a figure so wide has room for. A reader's own may be any length. */
export const fittedNames = (
	series: ValuationSeries,
	width: number,
	type: TypeScale
): ValuationSeries => ({
	...series,
	rows: series.rows.map((row) => ({
		...row,
		name: cutText(row.name, type.tick, 600, width * SHARE)
	}))
});
