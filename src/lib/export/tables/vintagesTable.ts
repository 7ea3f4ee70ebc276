import { definitionChosen } from '../../answers/definitionInView.ts';
import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { vintages } from '../../answers/vintages.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { FigureTable } from '../figureTable.ts';
import { publishedTable } from './publishedTable.ts';

/** Every published figure for the year in view, by house and date. */
export function vintagesTable({ facts, view }: FigureAnswers, words: WholeWords): FigureTable {
	const figures = vintages(view.year, definitionChosen(view), facts).houses.flatMap(
		(one) => one.figures
	);
	return publishedTable(figures, null, facts, words);
}
