import type { Facts } from '../facts/types.ts';
import { LAST_YEAR } from '../scenario/table.ts';
import type { Settings } from '../scenario/types.ts';

/**
 * The ranges that the view "published range" reads as 5 % and 95 %: by year, the least and greatest
 * published value of the scenario's definition of medium confidence or better, one-sided bounds left
 * out, all vintages; the reader's own range replaces the published one. A year with a single figure
 * has no range. Published ones count after the first year with error, the reader's from it on, and
 * none before the path begins. Those beyond the horizon count too: how far one looks must not change
 * what one sees.
 */
export function rangesOf(settings: Settings, facts: Facts): Settings['ranges'] {
	const { from } = settings.error;
	const first = settings.points[0]!.year;
	const published = new Map<number, { low: number; high: number }>();
	for (const figure of facts.figures) {
		if (figure.definition !== settings.definition || figure.confidence === 'low') continue;
		if (figure.bound === 'lower' || figure.bound === 'upper') continue;
		if (figure.year <= from || figure.year < first || figure.year > LAST_YEAR) continue;
		const low = figure.low ?? figure.value;
		const high = figure.high ?? figure.value;
		if (low === undefined || high === undefined) continue;
		const known = published.get(figure.year);
		published.set(figure.year, {
			low: Math.min(low, known?.low ?? low),
			high: Math.max(high, known?.high ?? high)
		});
	}
	for (const { year, low, high } of settings.ranges) {
		if (year >= from && year >= first) published.set(year, { low, high });
	}
	return [...published]
		.filter(([, { low, high }]) => low < high)
		.sort(([a], [b]) => a - b)
		.map(([year, range]) => ({ year, ...range }));
}
