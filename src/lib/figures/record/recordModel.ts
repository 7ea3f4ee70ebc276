import type { TrackRecord } from '../../answers/record.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { ScatterModel } from '../scatter/types.ts';

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
	const most = Math.max(0.25, ...rows.map(({ logRatio }) => Math.abs(logRatio))) * 1.12;
	const ticks = FACTORS.filter((factor) => Math.abs(Math.log(factor)) <= most);
	const far = Math.max(1, Math.ceil(Math.max(...rows.map(({ pair }) => pair.horizonYears), 0)));
	return {
		x: {
			domain: [0, far],
			ticks: Array.from({ length: far + 1 }, (_, i) => ({
				value: i,
				label: String(i)
			}))
		},
		y: {
			log: false,
			domain: [-most, most],
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
			label: words.record.mark(houses[pair.house] ?? pair.house, pair.targetYear),
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
