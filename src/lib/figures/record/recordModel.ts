import type { TrackRecord } from '../../answers/record.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { ScatterModel } from '../scatter/types.ts';
import { namedPairs } from './namedPairs.ts';

export interface RecordInput {
	record: TrackRecord;
	houses: Readonly<Record<string, string>>;
}

/** Forecast over outcome as a factor: the ticks of wide and of narrow records, the same both ways. */
const WIDE = [2, 5, 10, 20, 50, 100, 200, 500, 1000];
const NARROW = [1.25, 1.5, 2];

/**
 * Forecasts against outcomes: how far ahead each was made, and how many times what came it said, as a
 * log ratio, so that twice and half are equally far from right.
 */
export function recordModel({ record, houses }: RecordInput, words: WholeWords): ScatterModel {
	const { rows } = record;
	const logs = rows.map(({ logRatio }) => logRatio);
	const [down, up] = [Math.max(0, -Math.min(0, ...logs)), Math.max(0, ...logs)];
	const steps = Math.max(down, up) > Math.log(2) ? WIDE : NARROW;
	// The side nobody missed on shows its first tick and needs no more room.
	const least = Math.log(steps[0]!) * 1.05;
	const [low, high] = [-Math.max(least, down * 1.12), Math.max(least, up * 1.12)];
	const ticks = [...steps.map((step) => 1 / step).reverse(), 1, ...steps].filter(
		(factor) => Math.log(factor) >= low && Math.log(factor) <= high
	);
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
		marks: rows.map(({ pair, logRatio, met }) => {
			const house = houses[pair.house] ?? pair.house;
			const factor = Math.exp(logRatio);
			return {
				id: pair.id,
				x: pair.horizonYears,
				y: logRatio,
				kind: pair.calibrate ? ('own' as const) : ('other' as const),
				house,
				...words.record.labels(house, pair.targetYear, factor, met),
				quiet: !named.has(pair.id),
				spoken: words.record.spoken({ ...pair, house, factor, met })
			};
		}),
		lines: [],
		references: [],
		// Where all marks are of one colour, it says nothing.
		kinds: rows.some(({ pair }) => !pair.calibrate) ? words.record.kinds : []
	};
}
