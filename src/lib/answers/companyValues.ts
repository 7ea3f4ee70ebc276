import { nearDays } from '../facts/nearDays.ts';
import type { Company, Facts, MarketValue } from '../facts/types.ts';
import { dayNumber } from '../facts/decimalDate.ts';

/** A company's value at a snapshot, beside the market. Money in USD bn. */
export interface CompanyValue {
	readonly company: Company;
	/** The value nearest the snapshot's date; null where none is near enough. */
	readonly marketValue: MarketValue | null;
	/** Market value over the market of the chosen year: years of the whole market's sales. */
	readonly timesMarket: number | null;
}

const rank = { high: 0, medium: 1, low: 2 };

function nearest(values: readonly MarketValue[], day: number): MarketValue | null {
	const distance = (value: MarketValue) => Math.abs(dayNumber(value.date) - day);
	const near = values
		.filter((value) => distance(value) <= (value.private ? nearDays.private : nearDays.market))
		.sort(
			(a, b) =>
				distance(a) - distance(b) ||
				rank[a.confidence] - rank[b.confidence] ||
				dayNumber(a.date) - dayNumber(b.date) ||
				(a.id < b.id ? -1 : 1)
		);
	return near[0] ?? null;
}

/** A company with its value nearest a snapshot, before any market is set beside it. */
export type CompanyAt = Pick<CompanyValue, 'company' | 'marketValue'>;

/** One company's market value at a snapshot: the nearest, with its own date. */
export const companyAt = (company: Company, snapshot: string, facts: Facts): CompanyAt => ({
	company,
	marketValue: nearest(
		facts.marketValues.filter((value) => value.company === company.id),
		dayNumber(snapshot)
	)
});

/**
 * Every company's market value at a snapshot, largest first, those without a value near the date last.
 * Each value keeps its own date. It depends on no assumption but the snapshot.
 */
export function companiesAt(snapshot: string, facts: Facts): CompanyAt[] {
	return facts.companies
		.map((company) => companyAt(company, snapshot, facts))
		.sort((a, b) => (b.marketValue?.value ?? 0) - (a.marketValue?.value ?? 0));
}

/** The same in years of a market of `market` USD bn. */
export const inYearsOf = (companies: readonly CompanyAt[], market: number): CompanyValue[] =>
	companies.map(({ company, marketValue }) => ({
		company,
		marketValue,
		timesMarket: marketValue && marketValue.value / market
	}));

/** Every company's market value at a snapshot, in years of a market of `market` USD bn. */
export const companyValues = (snapshot: string, market: number, facts: Facts): CompanyValue[] =>
	inYearsOf(companiesAt(snapshot, facts), market);
