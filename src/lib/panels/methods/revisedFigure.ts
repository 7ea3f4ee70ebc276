import { revisionOf } from '../../answers/revisionOf.ts';
import { vintages } from '../../answers/vintages.ts';
import type { Facts, PublishedFigure } from '../../facts/types.ts';

/** A revision that can be split, with what the house said of the year both forecasts start from. */
export interface Revised {
	readonly before: PublishedFigure;
	readonly after: PublishedFigure;
	readonly baseYear: number;
	readonly baseBefore: number;
	readonly baseAfter: number;
}

/** The largest revision within one definition that the facts let be split; null where there is none. */
export function revisedFigure(facts: Facts): Revised | null {
	const years = [...new Set(facts.figures.map(({ year }) => year))];
	const split = years
		.flatMap((year) => vintages(year, null, facts).revisions)
		.filter(({ before, after, split }) => split && before.definition === after.definition)
		.sort((one, other) => Math.abs(other.change!) - Math.abs(one.change!))[0];
	if (!split) return null;
	const { before, after } = split;
	const { baseYear } = revisionOf(before, after, facts).split!;
	const base = ({ house, vintage, definition }: PublishedFigure) =>
		facts.figures.find(
			(figure) =>
				figure.year === baseYear &&
				figure.house === house &&
				figure.vintage === vintage &&
				figure.definition === definition
		)!.value!;
	return { before, after, baseYear, baseBefore: base(before), baseAfter: base(after) };
}
