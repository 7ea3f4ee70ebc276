import type { Bound } from '../../facts/types.ts';
import type { CompanyValue } from '../../answers/companyValues.ts';
import type { Words } from '../../words/words.ts';

interface Parts {
	companies: readonly CompanyValue[];
	year: number;
	/** Market of `year`, USD bn. */
	market: number;
	snapshot: string;
	/** The market of `year` is a published bound. */
	bound?: Bound;
}

/** Title and subtitle of the companies figure, made from the snapshot and the year in view. */
export function valuationHeads({ companies, year, market, snapshot, bound }: Parts, words: Words) {
	const first = companies[0];
	return {
		title: first?.timesMarket
			? words.valuations.title(first.company.name, first.timesMarket, year, bound === 'lower')
			: words.valuations.noneNear(snapshot),
		subtitle: words.valuations.subtitle(snapshot, year, market, bound === 'lower')
	};
}
