import type { Facts, PublishedFigure } from '../facts/types.ts';
import type { Projection } from './project.ts';

/** The path beside what came in another count: compared, never joined. */
export interface RealityCheck {
	readonly definition: string;
	/** Whether the path counts the same thing, so that the two may be compared outright. */
	readonly same: boolean;
	readonly rows: readonly { year: number; path: number | null; came: number }[];
	readonly figures: readonly PublishedFigure[];
	/** The first published point of the scenario after the base that the count passed, and when. */
	readonly passed: { point: number; value: number; year: number; yearsEarly: number } | null;
}

/** Compares a projection with the series of what came (`reality` in the facts). */
export function realityCheck(projection: Projection, facts: Facts): RealityCheck | null {
	const figures = facts.reality.figures.flatMap(
		(id) => facts.figures.find((figure) => figure.id === id) ?? []
	);
	if (figures.length === 0) return null;
	const first = projection.years[0]!.year;
	const rows = figures
		.filter((figure) => figure.value !== undefined)
		.map(({ year, value }) => ({
			year,
			path: year < first || year > projection.settings.horizon ? null : projection.valueAt(year),
			came: value!
		}));
	const ahead = projection.points
		.slice(1)
		.find(({ year }) => !rows.some((row) => row.year === year));
	const by = ahead && rows.find((row) => row.year < ahead.year && row.came > ahead.value);
	return {
		definition: facts.reality.definition,
		same: facts.reality.definition === projection.settings.definition,
		rows,
		figures,
		passed:
			ahead && by
				? { point: ahead.year, value: ahead.value, year: by.year, yearsEarly: ahead.year - by.year }
				: null
	};
}
