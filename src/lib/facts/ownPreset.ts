import type { OwnMarket } from './ownMarket.ts';
import type { House, Preset, PublishedFigure } from './types.ts';

/** Which of the reader's houses and publications the path is to start from. */
export type OwnChoice = NonNullable<OwnMarket['points']>;

/** Id of the preset made of a reader's own figures. */
export const OWN_PRESET = 'own';

type Series = readonly PublishedFigure[];

/** Figures with a value that a path may go through, in groups by what `key` says, in the order of rows. */
function groups(figures: Series, key: (figure: PublishedFigure) => string): Series[] {
	const found = new Map<string, PublishedFigure[]>();
	for (const figure of figures) {
		const own = found.get(key(figure));
		if (own) own.push(figure);
		else found.set(key(figure), [figure]);
	}
	return [...found.values()].map((group) => group.sort((a, b) => a.year - b.year));
}

/** One figure a year: that in the middle, the lower of two, so that it is one that was published. */
function middles(figures: Series): Series {
	return groups(figures, ({ year }) => String(year))
		.map((group) => {
			const sorted = [...group].sort((a, b) => a.value! - b.value!);
			return sorted[Math.floor((sorted.length - 1) / 2)]!;
		})
		.sort((a, b) => a.year - b.year);
}

function pointsOf(
	figures: Series,
	choice: OwnChoice | undefined,
	houses: readonly House[]
): Series {
	const series = groups(figures, ({ house, vintage, definition }) =>
		[house, vintage, definition].join('\u0000')
	);
	if (choice) {
		const wanted = houses.find(({ name, id }) => name === choice.house || id === choice.house)?.id;
		const chosen = series.find(([one]) => one!.house === wanted && one!.vintage === choice.vintage);
		if (chosen) return chosen;
	}
	// The first house that gives a path by itself, in its newest publication that does.
	const paths = series.filter((one) => one.length > 1);
	const first = paths[0]?.[0]?.house;
	const newest = paths
		.filter(([one]) => one!.house === first)
		.reduce<Series | null>(
			(best, one) => (best && best[0]!.vintage >= one[0]!.vintage ? best : one),
			null
		);
	if (newest) return newest;
	// Every row of another house or date: the middle of each year, in the count with most rows.
	const counts = groups(figures, ({ definition }) => definition);
	const widest = counts.reduce((best, one) => (one.length > best.length ? one : best));
	return middles(widest);
}

/**
 * The starting scenario of a reader's own market, or null where no row may be a point: one house and
 * publication of the reader's choice, else the first that gives two years, else the middle of each year.
 */
export function ownPreset(
	figures: Series,
	houses: readonly House[],
	name: string,
	choice?: OwnChoice
): Preset | null {
	const usable = figures.filter(
		({ value, confidence }) => value !== undefined && confidence !== 'low'
	);
	if (usable.length === 0) return null;
	const points = pointsOf(usable, choice, houses);
	const first = points[0]!;
	const last = points.at(-1)!;
	const published = Math.max(...points.map(({ vintage }) => Number(vintage.slice(0, 4))));
	const later = points.filter(
		({ house, vintage }) => house !== first.house || vintage !== first.vintage
	);
	return {
		id: OWN_PRESET,
		name,
		house: first.house,
		vintage: first.vintage,
		figures: points.map(({ id }) => id),
		later: later.map(({ id }) => id),
		set: {
			definition: first.definition,
			'error.from': Math.min(last.year, Math.max(first.year, published)),
			// One point has no slope to carry on.
			...(points.length === 1 ? { 'after.growth': 0.04 } : {})
		},
		note: name
	};
}
