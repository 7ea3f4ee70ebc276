import type { HouseGroup } from '../../answers/houses.ts';
import type { Projection } from '../../answers/project.ts';
import type { WholeWords } from '../../words/whole.ts';
import { middleOf, valueAxis, yearAxis } from '../scatter/axes.ts';
import type { ScatterModel } from '../scatter/types.ts';

export interface HousesInput {
	group: HouseGroup;
	/** The path behind the marks: only where it counts the same. */
	projection: Projection | null;
	/** Names of houses by id. */
	houses: Readonly<Record<string, string>>;
	/** What the group counts, in words. */
	label: string;
}

/** The fan may be so many times wider than what it stands behind. */
const FAN_ROOM = 10;

/** Every published figure of one definition by year, on a logarithmic axis, with the path where it counts the same. */
export function housesModel(
	{ group, projection, houses, label }: HousesInput,
	words: WholeWords
): ScatterModel {
	const { points } = group;
	const { market } = words;
	const samples = projection?.samples ?? [];
	const fan = samples.filter(({ p5 }) => p5 !== null);
	const years = [...points.map(({ year }) => year), ...samples.map(({ year }) => year)];
	const first = Math.floor(Math.min(...years));
	const last = Math.ceil(Math.max(...years, first + 1));
	const values = [
		...points.flatMap(({ value, low, high }) => [value ?? low!, value ?? high!]),
		...samples.map(({ value }) => value),
		...fan.flatMap(({ p25, p75 }) => [p25!, p75!])
	];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	// The whole fan is shown, as long as it leaves the marks some height to be told apart in.
	const fanLow = Math.min(least, ...fan.map(({ p5 }) => p5!));
	const fanHigh = Math.max(most, ...fan.map(({ p95 }) => p95!));
	const [low, high] = [Math.max(fanLow, least / FAN_ROOM), Math.min(fanHigh, most * FAN_ROOM)];
	return {
		x: yearAxis(first, last),
		y: valueAxis(low * 0.9, high * 1.1, words),
		marks: points.map((point) => {
			const house = houses[point.house] ?? point.house;
			return {
				id: point.id,
				x: point.year,
				y: middleOf(point),
				low: point.low,
				high: point.high,
				bound: point.bound,
				kind: 'own' as const,
				house,
				...words.houses.labels(house, point),
				group: words.houses.group(house, point),
				spoken: words.houses.spoken({ ...point, house, counts: label })
			};
		}),
		sideBySide: true,
		lines: [],
		references: [],
		path: samples.length
			? {
					label: words.houses.path,
					points: samples.map(({ year, value }) => [year, value] as const)
				}
			: undefined,
		bands: fan.length
			? [
					{
						role: 'bandOuter',
						label: market.outer.long,
						short: market.outer.short,
						points: fan.map(({ year, p5, p95 }) => [year, p5!, p95!] as const)
					},
					{
						role: 'bandInner',
						label: words.houses.inner.long,
						short: words.houses.inner.short,
						points: fan.map(({ year, p25, p75 }) => [year, p25!, p75!] as const)
					}
				]
			: undefined
	};
}
