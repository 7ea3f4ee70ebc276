import type { Vintages } from '../../answers/vintages.ts';
import type { PublishedFigure } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import { middleOf, spanAxis, valueAxis } from '../scatter/axes.ts';
import type { ScatterModel } from '../scatter/types.ts';

export interface VintagesInput {
	vintages: Vintages;
	/** What the path counts: those figures are drawn strong, as are those it goes through. */
	own: string;
	/** Ids of published figures that are points of the path. */
	points: ReadonlySet<string>;
	houses: Readonly<Record<string, string>>;
	definitions: Readonly<Record<string, string>>;
}

/** A date as a fraction of its year; a month counts as its middle, a year as its middle. */
const when = (date: string) => {
	const [year, month, day] = date.split('-').map(Number);
	return year! + (month ? (month - 1 + (day ? (day - 0.5) / 31 : 0.5)) / 12 : 0.5);
};

/** How the figure for one year moved with its date of publication; lines join one house and one definition only. */
export function vintagesModel(
	{ vintages, own, points, houses, definitions }: VintagesInput,
	words: WholeWords
): ScatterModel {
	const figures = vintages.houses.flatMap((one) => one.figures);
	const { outcome } = vintages;
	const dates = figures.map(({ vintage }) => when(vintage));
	const first = Math.floor(Math.min(...dates, ...(dates.length ? [] : [2020])));
	const last = Math.ceil(Math.max(...dates, first + 1));
	const values = [
		...figures.flatMap(({ value, low, high }) => [value ?? low!, value ?? high!]),
		...(outcome?.value ? [outcome.value] : [])
	];
	const [low, high] = values.length
		? [Math.min(...values) * 0.85, Math.max(...values) * 1.15]
		: [1, 10];
	const kind = ({ id, definition }: PublishedFigure) =>
		definition === own || points.has(id) ? ('own' as const) : ('other' as const);

	const several = new Set(figures.map(({ definition }) => definition)).size > 1;
	const series = new Map<string, PublishedFigure[]>();
	for (const figure of figures) {
		// A date known to the year alone has no place in an order: it is joined to nothing.
		if (figure.vintage.length === 4) continue;
		const key = `${figure.house} ${figure.definition}`;
		series.set(key, [...(series.get(key) ?? []), figure]);
	}
	return {
		x: spanAxis(first, last, words),
		y: valueAxis(low!, high!, words),
		marks: figures.map((figure) => {
			const house = houses[figure.house] ?? figure.house;
			const counts = definitions[figure.definition] ?? '';
			return {
				id: figure.id,
				x: when(figure.vintage),
				y: middleOf(figure),
				low: figure.low,
				high: figure.high,
				bound: figure.bound,
				kind: kind(figure),
				house,
				...words.vintages.labels(house, figure, several ? counts : ''),
				spoken: words.houses.spoken({ ...figure, house, counts })
			};
		}),
		lines: [...series].flatMap(([id, joined]) =>
			joined.length > 1
				? [
						{
							id,
							kind: joined.every((one) => kind(one) === 'own')
								? ('own' as const)
								: ('other' as const),
							points: joined.map((one) => [when(one.vintage), middleOf(one)] as const)
						}
					]
				: []
		),
		references: outcome?.value
			? [
					{
						id: outcome.id,
						y: outcome.value,
						kind: 'outcome',
						labels: words.vintages.came(outcome.value, definitions[outcome.definition] ?? '')
					}
				]
			: [],
		kinds: words.vintages
			.kinds(definitions[own] ?? '', {
				same: figures.some(({ definition }) => definition === own),
				through: figures.some(({ id, definition }) => definition !== own && points.has(id))
			})
			.filter(({ shape }) => figures.some((figure) => kind(figure) === shape))
	};
}
