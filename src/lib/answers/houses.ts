import type { Confidence, Facts, PublishedFigure } from '../facts/types.ts';
import { definitionRole, type DefinitionRole } from './definitionRole.ts';

/** One published figure as a mark: a value, a range or a bound, USD bn in a calendar year. */
export type HousePoint = Pick<
	PublishedFigure,
	'id' | 'year' | 'value' | 'low' | 'high' | 'bound' | 'house' | 'vintage' | 'source' | 'confidence'
> & {
	/** Computed from figures that were read, not printed as such. */
	readonly derived: boolean;
};

/** The figures of one definition, by year, then vintage: never joined to those of another. */
export interface HouseGroup {
	readonly definition: string;
	readonly role: DefinitionRole;
	readonly points: readonly HousePoint[];
}

export interface HouseFilter {
	/** Absent: all. */
	readonly definitions?: readonly string[];
	/** The least confidence shown; `medium` where absent. */
	readonly confidence?: Confidence;
	/** Vintages from and to, as `YYYY`, `YYYY-MM` or a date; one known less exactly counts if it may lie inside. */
	readonly from?: string;
	readonly to?: string;
}

const rank = { high: 0, medium: 1, low: 2 };

const inVintages = (vintage: string, { from, to }: HouseFilter) => {
	const cut = (limit: string) => [vintage.slice(0, limit.length), limit.slice(0, vintage.length)];
	if (from !== undefined) {
		const [own, limit] = cut(from);
		if (own! < limit!) return false;
	}
	if (to !== undefined) {
		const [own, limit] = cut(to);
		if (own! > limit!) return false;
	}
	return true;
};

/** Every published figure that passes the filter, grouped by what it counts, in the order of the definitions. */
export function houses(facts: Facts, filter: HouseFilter = {}): HouseGroup[] {
	const { definitions, confidence = 'medium' } = filter;
	const shown = facts.figures
		.filter(
			(figure) =>
				(definitions?.includes(figure.definition) ?? true) &&
				rank[figure.confidence] <= rank[confidence] &&
				inVintages(figure.vintage, filter)
		)
		.sort((a, b) => a.year - b.year || a.vintage.localeCompare(b.vintage));
	return facts.definitions
		.map(({ id }) => ({
			definition: id,
			role: definitionRole(id),
			points: shown.filter((figure) => figure.definition === id).map(pointOf)
		}))
		.filter(({ points }) => points.length > 0);
}

function pointOf(figure: PublishedFigure): HousePoint {
	const { id, year, value, low, high, bound, house, vintage, source, confidence } = figure;
	const derived = figure.derived ?? false;
	return { id, year, value, low, high, bound, house, vintage, source, confidence, derived };
}
