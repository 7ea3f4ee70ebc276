import type { Facts } from '../facts/types.ts';
import { figureIds } from '../scenario/figureIds.ts';
import type { FigureId } from '../scenario/types.ts';

const ofCompanies: readonly FigureId[] = ['valuations', 'worth', 'pricedin'];

/**
 * Figures that the facts have something for, in the order of the tabs: the article's story belongs to the
 * built-in data alone, and a market brought along without companies, or without outcomes, has no figures
 * of them.
 */
export function figuresOf(facts: Facts): FigureId[] {
	const { own } = facts;
	if (!own || own.mode === 'join') return [...figureIds];
	return figureIds.filter(
		(id) =>
			id !== 'story' &&
			(facts.companies.length > 0 || !ofCompanies.includes(id)) &&
			(facts.pairs.length > 0 || id !== 'record')
	);
}
