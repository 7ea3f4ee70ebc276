import type { Facts, PublishedFigure } from '../facts/types.ts';
import { lmdi } from '../model/lmdi.ts';

/** Why a revision cannot be split: no single value, a one-sided bound, no year both start from, no year counted both ways. */
export type NoSplit = 'no-value' | 'bound' | 'no-base' | 'no-overlap';

/** What moved a house's figure for one year from one publication to the next; USD bn that add up to the change. */
export interface RevisionSplit {
	/** The year that both publications start from. */
	readonly baseYear: number;
	/** Restatement of that year. */
	readonly base: number;
	/** Growth from it to the year in question. */
	readonly growth: number;
	/** Change of what is counted, estimated from years the house counted both ways; 0 within one definition. */
	readonly definition: number;
	/** How many years stand behind that estimate. */
	readonly overlap: number;
}

export interface Revision {
	readonly before: PublishedFigure;
	readonly after: PublishedFigure;
	/** USD bn; null where a figure is a range. */
	readonly change: number | null;
	readonly split: RevisionSplit | null;
	readonly reason: NoSplit | null;
}

const oneSided = ({ bound }: PublishedFigure) => bound === 'lower' || bound === 'upper';
const plain = (figure: PublishedFigure) => figure.value !== undefined && !oneSided(figure);

/**
 * A revision between two figures of one house for the same year, split without remainder and without
 * an order (LMDI; Ang 2005, Energy Policy 33:867), or the reason why it cannot be.
 */
export function revisionOf(
	before: PublishedFigure,
	after: PublishedFigure,
	facts: Facts
): Revision {
	const none = (reason: NoSplit, change: number | null): Revision => ({
		before,
		after,
		change,
		split: null,
		reason
	});
	if (before.value === undefined || after.value === undefined) return none('no-value', null);
	const change = after.value - before.value;
	if (oneSided(before) || oneSided(after)) return none('bound', change);

	const own = facts.figures.filter(
		(figure) => figure.house === before.house && figure.confidence !== 'low' && plain(figure)
	);
	const factors = factorsOf(before.definition, after.definition, own);
	if (factors === null) return none('no-overlap', change);
	const bases = commonBases(before, after, own);
	if (bases === null) return none('no-base', change);

	const definition = Math.exp(factors.reduce((sum, x) => sum + Math.log(x), 0) / factors.length);
	const same = before.definition === after.definition;
	const scope = same ? 1 : definition;
	const base = bases.after / bases.before / scope;
	const parts = lmdi(before.value, after.value, { base, definition: scope });
	return {
		before,
		after,
		change,
		split: {
			baseYear: bases.year,
			base: parts.base,
			growth: parts.rest,
			definition: parts.definition,
			overlap: same ? 0 : factors.length
		},
		reason: null
	};
}

/** Ratios of the two counts in years that one publication gives both ways; null where there is none. */
function factorsOf(from: string, to: string, own: readonly PublishedFigure[]): number[] | null {
	if (from === to) return [1];
	const ratios = own
		.filter((figure) => figure.definition === from)
		.flatMap((one) => {
			const other = own.find(
				({ definition, year, vintage }) =>
					definition === to && year === one.year && vintage === one.vintage
			);
			return other ? [other.value! / one.value!] : [];
		});
	return ratios.length > 0 ? ratios : null;
}

/** The latest earlier year that both publications give in their own count. */
function commonBases(
	before: PublishedFigure,
	after: PublishedFigure,
	own: readonly PublishedFigure[]
): { year: number; before: number; after: number } | null {
	const series = ({ vintage, definition, year }: PublishedFigure) =>
		own.filter(
			(figure) =>
				figure.vintage === vintage && figure.definition === definition && figure.year < year
		);
	const later = series(after);
	const found = series(before)
		.sort((a, b) => b.year - a.year)
		.find((figure) => later.some(({ year }) => year === figure.year));
	if (!found) return null;
	const { year, value } = found;
	return { year, before: value!, after: later.find((one) => one.year === year)!.value! };
}
