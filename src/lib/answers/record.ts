import type { Facts, Pair } from '../facts/types.ts';
import { isMet } from './isMet.ts';
import { naiveForecasts, type NaiveForecasts } from './naiveForecasts.ts';
import { salesHistory } from './salesHistory.ts';
import { scoreOf, type Score } from './scoreOf.ts';

/** A forecast beside what came, and beside what a naive forecast would have said. Values in the pair's unit. */
export interface RecordRow extends NaiveForecasts {
	readonly pair: Pair;
	/** ln(forecast / outcome): above 0 when the forecast was too high. */
	readonly logRatio: number;
	/** Neither too low nor too high: right for all that a title can say. */
	readonly met: boolean;
}

/** A naive forecast against the houses' own, on the same pairs. */
export interface Comparison {
	readonly naive: Score;
	readonly forecast: Score;
	/** 1 − rms of the forecasts over rms of the naive one: above 0 they were better; null below 20 pairs. */
	readonly skill: number | null;
}

export interface TrackRecord {
	readonly set: Pair['set'];
	/** The one definition that the rows are of; null where the set has no pair. */
	readonly definition: string | null;
	/** Definitions that have pairs in this set, most pairs first. */
	readonly definitions: readonly { id: string; pairs: number; used: number }[];
	/** Every pair, by target year, then publication. */
	readonly rows: readonly RecordRow[];
	/** Over the pairs that count (`calibrate`): not of a year all but over, not across houses. */
	readonly summary: Score;
	/** The same by years from publication to the end of the target year, from … to below. */
	readonly horizons: readonly (Score & { from: number; to: number | null })[];
	readonly unchanged: Comparison | null;
	readonly continued: Comparison | null;
}

const LIMITS = [0.25, 0.75, 1.25, 1.75, 2.25];

/**
 * How forecasts of one definition fared: every pair of the set, and what they show together. With
 * `definition` null that of most pairs is taken.
 */
export function record(set: Pair['set'], definition: string | null, facts: Facts): TrackRecord {
	const all = facts.pairs.filter((pair) => pair.set === set);
	const definitions = [...new Set(all.map((pair) => pair.definition))]
		.map((id) => {
			const own = all.filter((pair) => pair.definition === id);
			return { id, pairs: own.length, used: own.filter(({ calibrate }) => calibrate).length };
		})
		.sort((a, b) => b.pairs - a.pairs || (a.id < b.id ? -1 : 1));
	const chosen = definition ?? definitions[0]?.id ?? null;
	const history = salesHistory(facts);
	const rows = all
		.filter((pair) => pair.definition === chosen)
		.sort((a, b) => a.targetYear - b.targetYear || a.vintage.localeCompare(b.vintage))
		.map((pair) => ({
			pair,
			logRatio: Math.log(pair.forecast / pair.outcome),
			met: isMet(Math.log(pair.forecast / pair.outcome)),
			...naiveForecasts(pair, history)
		}));
	const used = rows.filter(({ pair }) => pair.calibrate);
	return {
		set,
		definition: chosen,
		definitions,
		rows,
		summary: scoreOf(used.map(scored)),
		horizons: LIMITS.map((from, i) => {
			const to = LIMITS[i + 1] ?? null;
			const own = used.filter(
				({ pair: { horizonYears: h } }) => h >= from && (to === null || h < to)
			);
			return { from, to, ...scoreOf(own.map(scored)) };
		}),
		unchanged: comparison(used, 'unchanged'),
		continued: comparison(used, 'continued')
	};
}

const scored = ({ pair, logRatio }: RecordRow) => ({ logRatio, targetYear: pair.targetYear });

function comparison(used: readonly RecordRow[], kind: 'unchanged' | 'continued') {
	const both = used.filter((row) => row[kind] !== null);
	if (both.length === 0) return null;
	const naive = scoreOf(
		both.map((row) => ({ logRatio: row[kind]!.logRatio, targetYear: row.pair.targetYear }))
	);
	const forecast = scoreOf(both.map(scored));
	const skill = naive.typical === null ? null : 1 - forecast.rms! / naive.rms!;
	return { naive, forecast, skill };
}
