import type { Comparison } from '../answers/compare.ts';
import { comparedNames } from '../figures/compare/compareSeries.ts';
import type { WholeWords } from '../words/whole.ts';

/** So many parts of a difference stand in one line of a picture; all are on the page. */
const MOST_PARTS = 3;

/** Each of the others against the first in one sentence, with what explains most of the difference. */
export function comparedLines(comparison: Comparison, words: WholeWords): string[] {
	const { compare } = words;
	const names = comparedNames(comparison, words);
	return comparison.scenarios.flatMap(({ difference }, i) => {
		if (!difference) return [];
		const parts = [...difference.parts]
			.filter(({ valueUsdBn }) => valueUsdBn !== 0)
			.sort((a, b) => Math.abs(b.valueUsdBn) - Math.abs(a.valueUsdBn))
			.slice(0, MOST_PARTS)
			.map((part) => compare.partOf(compare.player(part), compare.part(part.valueUsdBn)));
		const said = compare.difference(difference.valueUsdBn, difference.ratio);
		return [compare.against(names[i]!, said, parts)];
	});
}
