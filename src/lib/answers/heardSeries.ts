import type { HeardYear } from '../model/notesOf.ts';
import type { View } from '../scenario/types.ts';
import type { Projection } from './project.ts';

/** A figure's main series, as it can be played. */
export interface HeardSeries {
	readonly figure: 'market' | 'growth';
	readonly log: boolean;
	/** What of its fan is heard: 9 in 10 futures, half of them, or none where it has no fan. */
	readonly fan: 'nine' | 'half' | 'none';
	readonly years: readonly HeardYear[];
}

interface Shown {
	readonly view: Pick<View, 'figure' | 'axis'>;
	readonly projection: Pick<Projection, 'years'>;
}

/**
 * The series of the figure in view, on its axis; null where the figure is no line through years. As the
 * axis of amounts ends near the inner band, so do the tones: the outer one would leave the path no room.
 */
export function heardSeries({ view, projection }: Shown): HeardSeries | null {
	const { years } = projection;
	if (view.figure === 'market') {
		const log = view.axis === 'log';
		const heard = years.map(({ year, value, p5, p25, p75, p95 }) => ({
			year,
			value,
			low: log ? p5 : p25,
			high: log ? p95 : p75
		}));
		const fan = heard.every(({ low }) => low === null) ? 'none' : log ? 'nine' : 'half';
		return { figure: 'market', log, fan, years: heard };
	}
	if (view.figure !== 'growth') return null;
	const grown = years.flatMap(({ year, growth }): HeardYear[] =>
		growth === null ? [] : [{ year, value: growth, low: null, high: null }]
	);
	return grown.length > 0 ? { figure: 'growth', log: false, fan: 'none', years: grown } : null;
}
