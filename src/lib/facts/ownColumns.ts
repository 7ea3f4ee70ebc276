import type { OwnCompanyRow, OwnFigureRow } from './ownMarket.ts';

/** How a cell of a column is read: `fraction` takes 35 % as well as 0.35; `date` also 30.06.2026. */
export interface OwnColumn {
	readonly kind: 'text' | 'number' | 'fraction' | 'date';
	/** Without it a row says nothing. */
	readonly needed?: boolean;
	/** What spreadsheets call it besides; lower case, blanks as underscores. */
	readonly also?: readonly string[];
}

export type OwnTable = 'figures' | 'companies';

type Columns<T> = { readonly [K in keyof Required<T>]: OwnColumn };

const text: OwnColumn = { kind: 'text' };
const number: OwnColumn = { kind: 'number' };
const common = {
	source: { ...text, needed: true, also: ['title', 'page', 'report'] },
	url: { ...text, also: ['link', 'address', 'source_url', 'web'] },
	confidence: text,
	note: { ...text, also: ['notes', 'comment', 'comments', 'remarks'] }
};

const figures: Columns<OwnFigureRow> = {
	house: { ...text, needed: true, also: ['publisher', 'institution', 'firm', 'who'] },
	vintage: { kind: 'date', needed: true, also: ['published', 'publication_date', 'date'] },
	year: { ...number, needed: true },
	value: { ...number, also: ['market', 'size', 'value_usd_bn', 'usd_bn'] },
	low: { ...number, also: ['from', 'min'] },
	high: { ...number, also: ['to', 'max'] },
	bound: text,
	definition: { ...text, also: ['scope', 'counts', 'what'] },
	kind: text,
	...common
};

const companies: Columns<OwnCompanyRow> = {
	name: { ...text, needed: true, also: ['company'] },
	role: { ...text, needed: true },
	ticker: text,
	market_value: { ...number, also: ['market_cap', 'marketcap', 'value'] },
	date: { kind: 'date', also: ['as_of', 'market_value_date'] },
	revenue: { ...number, also: ['sales', 'turnover'] },
	revenue_in_market: { ...number, also: ['ai_revenue', 'segment_revenue'] },
	year_end: { kind: 'date', also: ['fiscal_year_end', 'period_end'] },
	net_income: { ...number, also: ['profit', 'earnings'] },
	share: { kind: 'fraction', also: ['market_share'] },
	margin: { kind: 'fraction', also: ['net_margin'] },
	multiple: { ...number, also: ['pe', 'p/e', 'price_earnings'] },
	other_growth: { kind: 'fraction', also: ['growth_of_the_rest'] },
	...common
};

/** The template's columns, by table, in its order. */
export const ownColumns: Readonly<Record<OwnTable, Readonly<Record<string, OwnColumn>>>> = {
	figures,
	companies
};
