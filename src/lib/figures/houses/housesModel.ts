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

/** Every published figure of one definition by year, on a logarithmic axis, with the path where it counts the same. */
export function housesModel(
	{ group, projection, houses, label }: HousesInput,
	words: WholeWords
): ScatterModel {
	const { points } = group;
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
	return {
		x: yearAxis(first, last),
		y: valueAxis(Math.min(...values) * 0.9, Math.max(...values) * 1.1, words),
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
				label: words.market.houseYear(house, point.vintage),
				spoken: words.houses.spoken({ ...point, house, counts: label }, words.houses.amount(point))
			};
		}),
		lines: [],
		references: [],
		path: samples.length ? samples.map(({ year, value }) => [year, value] as const) : undefined,
		bands: fan.length
			? [
					{ role: 'bandOuter', points: fan.map(({ year, p5, p95 }) => [year, p5!, p95!] as const) },
					{
						role: 'bandInner',
						points: fan.map(({ year, p25, p75 }) => [year, p25!, p75!] as const)
					}
				]
			: undefined
	};
}
