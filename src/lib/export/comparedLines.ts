import type { Comparison } from '../answers/compare.ts';
import { comparedNames } from '../figures/compare/compareSeries.ts';
import type { WholeWords } from '../words/whole.ts';

/** So many parts of a difference stand in one line of a picture; all are on the page. */
const MOST_PARTS = 3;

/** Smaller pictures, px², have room for the differences alone. */
const ROOM_FOR_PARTS = 500_000;

/**
 * Each of the others against the first in one sentence, with what explains most of the difference; in a
 * picture without room for sentences all of them together, in one.
 */
export function comparedLines(
	comparison: Comparison,
	{ width, height }: { width: number; height: number },
	words: WholeWords
): string[] {
	const large = width * height >= ROOM_FOR_PARTS;
	const { compare } = words;
	const names = comparedNames(comparison, words);
	const lines = comparison.scenarios.flatMap(({ difference }, i) => {
		if (!difference) return [];
		const parts = [...difference.parts]
			.filter(({ valueUsdBn }) => valueUsdBn !== 0)
			.sort((a, b) => Math.abs(b.valueUsdBn) - Math.abs(a.valueUsdBn))
			.slice(0, large ? MOST_PARTS : 0)
			.map((part) => compare.partOf(compare.player(part), compare.part(part.valueUsdBn)));
		const said = compare.difference(difference.valueUsdBn, difference.ratio);
		return [compare.against(names[i]!, said, parts)];
	});
	return large || lines.length === 0 ? lines : [lines.join(' ')];
}
