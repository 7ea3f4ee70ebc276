import { definitionInView } from '../../answers/definitionInView.ts';
import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { houses } from '../../answers/houses.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { FigureTable } from '../figureTable.ts';
import { publishedTable } from './publishedTable.ts';

/** Every published figure of the definition in view. */
export function housesTable(
	{ facts, view, projection }: FigureAnswers,
	words: WholeWords
): FigureTable {
	const definition = definitionInView(view, projection);
	const points = houses(facts, { definitions: [definition] })[0]?.points ?? [];
	return publishedTable(points, definition, facts, words);
}
