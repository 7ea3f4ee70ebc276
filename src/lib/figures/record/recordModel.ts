import type { TrackRecord } from '../../answers/record.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { ScatterModel } from '../scatter/types.ts';
import { namedPairs } from './namedPairs.ts';

export interface RecordInput {
	record: TrackRecord;
	houses: Readonly<Record<string, string>>;
}

/** Forecast over outcome as a factor: these stand on the axis where they are needed. */
const FACTORS = [0.1, 0.2, 1 / 3, 0.5, 2 / 3, 0.8, 1, 1.25, 1.5, 2, 3, 5, 10];

/**
 * Forecasts against outcomes: how far ahead each was made, and how many times what came it said, as a
 * log ratio, so that twice and half are equally far from right.
 */
export function recordModel({ record, houses }: RecordInput, words: WholeWords): ScatterModel {
	const { rows } = record;
	const logs = rows.map(({ logRatio }) => logRatio);
	const [down, up] = [Math.max(0, -Math.min(...logs)), Math.max(0, Math.max(...logs))];
	// The side nobody missed on is shown too, but needs no room.
	const least = Math.max(0.25, (down + up) * 0.2);
	const [low, high] = [-Math.max(least, down * 1.12), Math.max(least, up * 1.12)];
	const ticks = FACTORS.filter((factor) => Math.log(factor) >= low && Math.log(factor) <= high);
	const named = namedPairs(rows);
	const far = Math.max(1, Math.ceil(Math.max(...rows.map(({ pair }) => pair.horizonYears), 0)));
	return {
		x: {
			domain: [0, far],
			ticks: Array.from({ length: far + 1 }, (_, i) => ({
				value: i,
				label: i === 0 ? words.record.ahead : String(i),
				unit: i === 0
			}))
		},
		y: {
			log: false,
			domain: [low, high],
			ticks: ticks.map((factor, i) => ({
				value: Math.log(factor),
				label: words.record.factor(factor, i === ticks.length - 1),
				strong: factor === 1
			}))
		},
		marks: rows.map(({ pair, logRatio }) => ({
			id: pair.id,
			x: pair.horizonYears,
			y: logRatio,
			kind: pair.calibrate ? ('own' as const) : ('other' as const),
			...words.record.labels(houses[pair.house] ?? pair.house, pair.targetYear, Math.exp(logRatio)),
			quiet: !named.has(pair.id),
			spoken: words.record.spoken({
				...pair,
				house: houses[pair.house] ?? pair.house,
				factor: Math.exp(logRatio)
			})
		})),
		lines: [],
		references: []
	};
}
