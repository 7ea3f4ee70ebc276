import type { Bound, PublishedFigure, Facts } from '../facts/types.ts';
import { cagr } from '../model/cagr.ts';
import type { Settings } from '../scenario/types.ts';

/** A point of the path with what was published for it. */
export interface MarkedPoint {
	readonly year: number;
	/** USD bn. */
	readonly value: number;
	/** Growth a year from the point before, a fraction; null for the first. */
	readonly growth: number | null;
	/** The published figure the preset put there, if any. */
	readonly published: PublishedFigure | null;
	/** What was published there, USD bn; null where the reader added the year. */
	readonly publishedValue: number | null;
	/** Whether the reader moved it off the published value. */
	readonly moved: boolean;
	/** The value is a published bound that nobody moved: "over 257" is not 257. */
	readonly bound: Bound | undefined;
	/** Path over published value − 1; null where nothing was published. */
	readonly gap: number | null;
	/** Whether the figure is of another vintage or house than the preset's own. */
	readonly later: boolean;
}

/** The points of a scenario beside the published figures of its preset. */
export function markPoints(settings: Settings, preset: Settings, facts: Facts): MarkedPoint[] {
	const figures = settings.preset.figures.flatMap(
		(id) => facts.figures.find((figure) => figure.id === id) ?? []
	);
	return settings.points.map((point, i): MarkedPoint => {
		const before = settings.points[i - 1];
		const published = figures.find((figure) => figure.year === point.year) ?? null;
		const publishedValue = preset.points.find((one) => one.year === point.year)?.value ?? null;
		const moved = publishedValue !== null && publishedValue !== point.value;
		return {
			...point,
			growth: before ? cagr(before.value, point.value, point.year - before.year) : null,
			published,
			publishedValue,
			moved,
			bound: moved ? undefined : published?.bound,
			gap: publishedValue === null ? null : point.value / publishedValue - 1,
			later: published !== null && settings.preset.later.includes(published.id)
		};
	});
}
