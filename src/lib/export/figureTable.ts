import { figureAnswers, type FigureAnswers } from '../answers/figureAnswers.ts';
import type { Facts } from '../facts/types.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { WholeWords as Words } from '../words/whole.ts';
import { factsIn } from './factsIn.ts';
import { compareTable } from './tables/compareTable.ts';
import { growthTable } from './tables/growthTable.ts';
import { housesTable } from './tables/housesTable.ts';
import { marketTable } from './tables/marketTable.ts';
import { pricedInTable } from './tables/pricedInTable.ts';
import { recordTable } from './tables/recordTable.ts';
import { storyTable } from './tables/storyTable.ts';
import { valuationsTable } from './tables/valuationsTable.ts';
import { vintagesTable } from './tables/vintagesTable.ts';
import { worthTable } from './tables/worthTable.ts';

export type Cell = number | string | null;

/** What a figure shows, as rows: for the page's table, CSV and JSON. Units stand in the headers. */
export interface FigureTable {
	/** `key` names the column in files, `label` on the page. */
	readonly columns: readonly {
		key: string;
		label: string;
		kind: 'year' | 'usdBn' | 'fraction' | 'times' | 'number' | 'text' | 'source';
	}[];
	readonly rows: readonly (readonly Cell[])[];
}

/** Columns whose cells are codes of the data: which bound a value is, how sure it is. */
const CODED = /bound$|^confidence$/;

/** The rows behind a figure. */
export function figureTable(
	spec: Pick<FigureSpec, 'scenario' | 'view'>,
	facts: Facts,
	words: Words
): FigureTable {
	const answers = figureAnswers(spec.scenario, spec.view, factsIn(facts, words));
	const table = tables[spec.view.figure](answers, words);
	const { codes } = words.names;
	const said = (cell: Cell, key: string) =>
		typeof cell === 'string' && CODED.test(key) ? (codes[cell] ?? cell) : cell;
	return {
		...table,
		rows: table.rows.map((row) => row.map((cell, i) => said(cell, table.columns[i]!.key)))
	};
}

const tables: Record<
	FigureSpec['view']['figure'],
	(answers: FigureAnswers, words: Words) => FigureTable
> = {
	market: marketTable,
	growth: growthTable,
	houses: housesTable,
	vintages: vintagesTable,
	record: recordTable,
	valuations: valuationsTable,
	worth: worthTable,
	pricedin: pricedInTable,
	compare: compareTable,
	story: storyTable
};
