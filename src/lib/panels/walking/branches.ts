import type { Cell } from '../../export/figureTable.ts';
import type { FigureId } from '../../scenario/types.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Figures without marks of their own to point at: keys walk through their table instead. */
export type WalkedFigure = Extract<
	FigureId,
	'growth' | 'valuations' | 'worth' | 'compare' | 'story'
>;

/** One row of a figure's table, by the keys of its columns. */
export type Row = (key: string) => Cell;

export interface Branch {
	/** The column whose cells are the series, or what tells the series of a row. */
	readonly series: string | ((of: Row, words: WholeWords) => string);
	/** The columns that name an entry of a series. */
	readonly entry: readonly string[];
	/** Columns said once, of the series, where all its rows agree. */
	readonly shared: readonly string[];
	/** The column of the year where the entry stands in the figure. */
	readonly year?: string;
}

/** How the table of each figure branches: into series, and these into entries. */
export const branches: Readonly<{ [figure in WalkedFigure]: Branch }> = {
	growth: {
		series: 'series',
		entry: ['from_year', 'to_year'],
		shared: ['definition'],
		year: 'to_year'
	},
	valuations: { series: 'kind', entry: ['company'], shared: ['market_year', 'market_usd_bn'] },
	worth: {
		series: (of, { tree }) => (of('input_unit') === null ? tree.worth : tree.inputs),
		entry: ['what'],
		shared: ['company']
	},
	compare: { series: 'scenario', entry: ['year'], shared: ['definition'], year: 'year' },
	story: { series: 'from', entry: ['to'], shared: [] }
};
