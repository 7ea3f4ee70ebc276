import type { Facts } from '../facts/types.ts';
import { definitionRole } from './definitionRole.ts';
import { marketEvidence } from './evidenceOf.ts';

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
	const market = new Set(facts.definitions.filter((one) => one.market).map(({ id }) => id));
	const shown = facts.figures.filter(
		(figure) =>
			figure.year === year &&
			figure.confidence !== 'low' &&
			definitionRole(figure.definition) !== 'scale'
	);
	const published = shown.filter(({ derived }) => !derived);
	const same = published.filter(({ definition }) => market.has(definition));
	return {
		other: published.length - same.length,
		computed: shown.length - published.length,
		again: same.length - marketEvidence(year, facts).length
	};
}
