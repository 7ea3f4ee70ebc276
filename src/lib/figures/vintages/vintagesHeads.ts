import type { Vintages } from '../../answers/vintages.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Title and subtitle of the figure of revisions. */
export function vintagesHeads(vintages: Vintages, words: WholeWords) {
	const values = vintages.houses.flatMap(({ figures }) =>
		figures.flatMap(({ value, low, high }) => [value ?? low!, value ?? high!])
	);
	const counts = new Set(
		vintages.houses.flatMap(({ figures }) => figures.map(({ definition }) => definition))
	);
	return {
		title: values.length
			? words.vintages.title(vintages.year, Math.min(...values), Math.max(...values), counts.size)
			: words.vintages.none(vintages.year),
		subtitle: words.vintages.subtitle(vintages.year)
	};
}
