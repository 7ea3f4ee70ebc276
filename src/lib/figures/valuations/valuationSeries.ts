import type { CompanyValue } from '../../answers/companyValues.ts';
import type { MarketValue } from '../../facts/types.ts';

export interface ValuationRow {
	id: string;
	name: string;
	/** USD bn. */
	value: number;
	/** Years of the whole market's sales. */
	times: number;
	date: string;
	/** A mark between private holders, not a market capitalisation. */
	private: boolean;
	bound?: MarketValue['bound'];
}

/** What the companies figure shows: values in years of the market of one year. */
export interface ValuationSeries {
	rows: readonly ValuationRow[];
	/** Companies without a value near the date. */
	missing: readonly string[];
	/** The value the article names, where that company is shown. */
	article: { company: string; value: number; times: number; date: string } | null;
	snapshot: string;
	year: number;
	/** Market of `year`, USD bn. */
	market: number;
}

/** Gathers what the companies figure shows; `most` leaves the smallest out. */
export function valuationSeries(
	values: readonly CompanyValue[],
	articleValue: MarketValue | null,
	at: { snapshot: string; year: number; market: number },
	most = Infinity
): ValuationSeries {
	const rows = values.flatMap(({ company, marketValue, timesMarket }): ValuationRow[] =>
		marketValue && timesMarket !== null
			? [
					{
						id: company.id,
						name: company.name,
						value: marketValue.value,
						times: timesMarket,
						date: marketValue.date,
						private: marketValue.private ?? false,
						bound: marketValue.bound
					}
				]
			: []
	);
	return {
		...at,
		rows: rows.slice(0, most),
		missing: values.filter(({ marketValue }) => !marketValue).map(({ company }) => company.name),
		article:
			articleValue && rows.some(({ id }) => id === articleValue.company)
				? {
						company: articleValue.company,
						value: articleValue.value,
						times: articleValue.value / at.market,
						date: articleValue.date
					}
				: null
	};
}
