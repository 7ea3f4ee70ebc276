import type { Pair } from '../facts/types.ts';
import type { YearTotal } from './salesHistory.ts';

/** What a forecast without thought would have said on the day of publication. */
export interface NaiveForecast {
	/** USD bn for the pair's target year. */
	readonly forecast: number;
	/** ln(forecast / outcome). */
	readonly logRatio: number;
	/** Last complete year before publication: what it starts from. */
	readonly baseYear: number;
	readonly sources: readonly string[];
}

/** Why there is no naive forecast: no yearly series of this definition, or it begins too late. */
export type NoNaive = 'no-history' | 'history-too-short';

export interface NaiveForecasts {
	/** The last complete year's value unchanged. */
	readonly unchanged: NaiveForecast | null;
	/** Its growth on the year before, continued to the target year. */
	readonly continued: NaiveForecast | null;
	readonly reason: NoNaive | null;
}

/** What the yearly series behind `prior.growth` counts. */
const HISTORY = 'Z_all_semiconductors';

/** Both naive forecasts beside a pair, from the years that were complete when it was published. */
export function naiveForecasts(
	pair: Pair,
	history: ReadonlyMap<number, YearTotal>
): NaiveForecasts {
	const none = { unchanged: null, continued: null };
	if (pair.definition !== HISTORY || history.size === 0) return { ...none, reason: 'no-history' };
	const baseYear = Number(pair.vintage.slice(0, 4)) - 1;
	const last = history.get(baseYear);
	const before = history.get(baseYear - 1);
	if (!last) return { ...none, reason: 'history-too-short' };

	const naive = (forecast: number, sources: readonly string[]): NaiveForecast => ({
		forecast,
		logRatio: Math.log(forecast / pair.outcome),
		baseYear,
		sources: [...new Set(sources)]
	});
	const unchanged = naive(last.value, [last.source]);
	if (!before) return { unchanged, continued: null, reason: 'history-too-short' };
	const grown = last.value * (last.value / before.value) ** (pair.targetYear - baseYear);
	return { unchanged, continued: naive(grown, [before.source, last.source]), reason: null };
}
