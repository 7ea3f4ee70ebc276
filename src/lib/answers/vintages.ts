import type { Facts, PublishedFigure } from '../facts/types.ts';
import { definitionRole } from './definitionRole.ts';
import { revisionOf, type Revision } from './revisionOf.ts';

/** How the figure for one year moved with the date of publication. */
export interface Vintages {
	readonly year: number;
	/** Years for which at least two figures were published. */
	readonly years: readonly number[];
	/** By house, those with most figures first; a house's figures by date of publication. */
	readonly houses: readonly { house: string; figures: readonly PublishedFigure[] }[];
	/** What came, in its own definition; null where no count of the year is in. */
	readonly outcome: PublishedFigure | null;
	/** From each figure of a house to its next for the same year, in one definition where it has one. */
	readonly revisions: readonly Revision[];
}

/** Figures that count AI chips, of medium confidence or better. */
export const chipFigures = (facts: Facts): readonly PublishedFigure[] =>
	facts.figures.filter(
		({ confidence, definition }) => confidence !== 'low' && definitionRole(definition) !== 'scale'
	);

/**
 * The published figures for `year` by house and date, of medium confidence or better, of one
 * definition or (null) of all that count AI chips.
 */
export function vintages(year: number, definition: string | null, facts: Facts): Vintages {
	const comparable = chipFigures(facts).filter(
		(figure) => definition === null || figure.definition === definition
	);
	const figures = comparable
		.filter((figure) => figure.year === year)
		.sort((a, b) => a.vintage.localeCompare(b.vintage));
	const counts = new Map<number, number>();
	for (const figure of comparable) counts.set(figure.year, (counts.get(figure.year) ?? 0) + 1);

	const byHouse = [...new Set(figures.map(({ house }) => house))]
		.map((house) => ({ house, figures: figures.filter((figure) => figure.house === house) }))
		.sort((a, b) => b.figures.length - a.figures.length);
	const came = facts.reality.figures.map((id) => facts.figures.find((one) => one.id === id));
	return {
		year,
		years: [...counts]
			.filter(([, count]) => count > 1)
			.map(([one]) => one)
			.sort((a, b) => a - b),
		houses: byHouse,
		outcome: came.find((figure) => figure?.year === year) ?? null,
		revisions: byHouse.flatMap(({ figures: own }) => revisionsOf(own, facts))
	};
}

function revisionsOf(own: readonly PublishedFigure[], facts: Facts): Revision[] {
	return own.flatMap((after) => {
		// A date known to the year alone cannot be put before a day of that year.
		const earlier = own.filter(
			({ vintage }) => vintage < after.vintage && !after.vintage.startsWith(vintage)
		);
		const before =
			earlier.findLast(({ definition }) => definition === after.definition) ?? earlier.at(-1);
		return before ? [revisionOf(before, after, facts)] : [];
	});
}
