import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { namesOf } from '../../answers/namesOf.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

/** The steps of the article's supply story. */
export function storyTable({ facts }: FigureAnswers, { table, story }: WholeWords): FigureTable {
	const names = namesOf(facts).companies;
	return {
		columns: [
			{ key: 'from', label: table.from, kind: 'text' },
			{ key: 'to', label: table.to, kind: 'text' },
			{ key: 'process', label: table.process, kind: 'text' },
			{ key: 'status', label: table.status, kind: 'text' },
			{ key: 'standing', label: table.standing, kind: 'text' },
			{ key: 'note', label: table.note, kind: 'text' },
			{ key: 'source', label: table.source, kind: 'source' }
		],
		rows: facts.story.map((edge) => [
			names[edge.from] ?? edge.from,
			names[edge.to] ?? edge.to,
			edge.node ?? null,
			story.statuses[edge.status],
			story.standings[edge.standing],
			edge.note,
			sourceText(facts, edge.source)
		])
	};
}
