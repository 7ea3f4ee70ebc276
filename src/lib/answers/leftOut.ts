import type { Facts, PublishedFigure } from '../facts/types.ts';
import { marketEvidence, marketFigures } from './evidenceOf.ts';
import { chipFigures } from './vintages.ts';

/** How many figures of a year are not among those beside its slider, by the reason. */
export interface LeftOut {
	/** They count something wider or narrower than the whole market. */
	readonly other: number;
	readonly computed: number;
	/** A house said the same again. */
	readonly again: number;
}

/** What `marketEvidence` leaves out of the figures that Revisions shows for a year. */
export function leftOut(year: number, facts: Facts): LeftOut {
	const of = (figures: readonly PublishedFigure[]) => figures.filter((one) => one.year === year);
	const shown = of(chipFigures(facts));
	const published = shown.filter(({ derived }) => !derived);
	const same = of(marketFigures(facts));
	return {
		other: published.length - same.length,
		computed: shown.length - published.length,
		again: same.length - marketEvidence(year, facts).length
	};
}
