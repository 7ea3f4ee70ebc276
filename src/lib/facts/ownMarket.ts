import type { Bound, Confidence, Role } from './types.ts';

/** A figure of a reader's own market as the template has it: names instead of ids, one row each. */
export interface OwnFigureRow {
	house: string;
	/** When it was published. */
	vintage: string;
	year: number;
	value?: number;
	low?: number;
	high?: number;
	bound?: Bound;
	/** What is counted, in a few words; absent: the market's own name. */
	definition?: string;
	/** Title of the page or paper it stands in. */
	source: string;
	url?: string;
	/** Absent: medium. */
	confidence?: Confidence;
	/** Absent: an estimate where the year was over when it was published, else a forecast. */
	kind?: 'estimate' | 'forecast';
	note?: string;
}

/** A company of a reader's own market: what it is worth, what it earns, and what is assumed of it. */
export interface OwnCompanyRow {
	name: string;
	role: Role;
	ticker?: string;
	/** In the market's unit, on `date`. */
	market_value?: number;
	date?: string;
	/** Of the fiscal year that ended on `year_end`; `revenue_in_market` is the part that the market counts. */
	revenue?: number;
	revenue_in_market?: number;
	year_end?: string;
	net_income?: number;
	/** Of the whole market, a fraction. */
	share?: number;
	margin?: number;
	/** Of the earnings of the exit year. */
	multiple?: number;
	other_growth?: number;
	source: string;
	url?: string;
	confidence?: Confidence;
	note?: string;
}

/**
 * A market that a reader brought along, as it travels inside saved files: only rows that passed the check.
 * Facts that it joined, or whose place it took, have it in `own`.
 */
export interface OwnMarket {
	name: string;
	/** What its values are counted in: "$ bn" as in the built-in data, "€ bn", "million wafers". */
	unit: string;
	/** Whether its rows stand beside the built-in data or instead of them. */
	mode: 'join' | 'replace';
	/** The publication its path starts from, where the reader chose one. */
	points?: { house: string; vintage: string };
	figures: OwnFigureRow[];
	companies: OwnCompanyRow[];
}
