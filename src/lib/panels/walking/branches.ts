import type { Cell } from '../../export/figureTable.ts';
import type { FigureId } from '../../scenario/types.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Figures without marks of their own to point at: keys walk through their table instead. */
export type WalkedFigure = Extract<
	FigureId,
	'market' | 'growth' | 'valuations' | 'worth' | 'compare' | 'story'
>;

/** One row of a figure's table, by the keys of its columns. */
export type Row = (key: string) => Cell;

/** A series that is some columns of a table, in the rows in which they say anything. */
export interface ColumnSeries {
	name(words: WholeWords): string;
	readonly columns: readonly string[];
	/** Those whose amounts are places in the figure. */
	readonly at: readonly string[];
}

export interface Branch {
	/** The column whose cells are the series, or what tells the series of a row, or the columns of each. */
	readonly series: string | ((of: Row, words: WholeWords) => string) | readonly ColumnSeries[];
	/** The columns that name an entry of a series. */
	readonly entry: readonly string[];
	/** Columns said once, of the series, where all its rows agree. */
	readonly shared: readonly string[];
	/** The column of the year where the entry stands in the figure. */
	readonly year?: string;
}

/** What the market figure draws, one after the other; its table has a row for each year of all of them. */
const drawnInMarket: readonly ColumnSeries[] = [
	{
		name: ({ market }) => market.readout.path,
		columns: ['market_usd_bn', 'growth'],
		at: ['market_usd_bn']
	},
	{
		name: ({ market }) => market.readout.half,
		columns: ['p25_usd_bn', 'p75_usd_bn'],
		at: ['p25_usd_bn', 'p75_usd_bn']
	},
	{
		name: ({ market }) => market.readout.nine,
		columns: ['p5_usd_bn', 'p95_usd_bn'],
		at: ['p5_usd_bn', 'p95_usd_bn']
	},
	{
		name: ({ market }) => market.readout.published,
		columns: ['published_usd_bn', 'published_bound', 'published_source'],
		at: ['published_usd_bn']
	},
	{
		name: ({ market }) => market.readout.accelerators,
		columns: ['other_count_usd_bn', 'other_count_definition', 'other_count_source'],
		at: ['other_count_usd_bn']
	},
	{
		name: ({ priced }) => priced.note,
		columns: [
			'priced_in_usd_bn',
			'priced_in_company',
			'priced_in_value_usd_bn',
			'priced_in_date',
			'priced_in_source',
			'priced_in_reason'
		],
		at: ['priced_in_usd_bn']
	},
	{ name: ({ notes }) => notes.title, columns: ['note'], at: [] }
];

/** How the table of each figure branches: into series, and these into entries. */
export const branches: Readonly<{ [figure in WalkedFigure]: Branch }> = {
	market: {
		series: drawnInMarket,
		entry: ['year'],
		shared: ['other_count_definition', 'priced_in_company'],
		year: 'year'
	},
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
