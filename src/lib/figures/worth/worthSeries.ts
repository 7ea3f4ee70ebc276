import type { CompanyRanges } from '../../answers/companyRanges.ts';
import type { CompanyWorth } from '../../answers/companyWorth.ts';
import type { Role } from '../../facts/types.ts';
import type { Uncertain } from '../../answers/worthSpec.ts';

/** One input by itself: its value at both ends of its range, and what the company is worth there. */
export interface WorthBar {
	readonly id: Uncertain;
	readonly inputLow: number;
	readonly inputHigh: number;
	/** Worth at the input's low and at its high end, USD bn. */
	readonly low: number;
	readonly high: number;
	/** Its share of the variance of ln worth. */
	readonly share: number;
}

/** What the worth figure shows of a company that has one. Money in USD bn. */
export interface WorthSeries {
	readonly marketValue: number;
	readonly date: string;
	readonly worth: number;
	readonly exitYear: number;
	/** What its share is a share of. */
	readonly role: Role;
	/** Twenty equally likely values, ascending. */
	readonly futures: readonly number[];
	/** How many of them are worth more than the market value. */
	readonly above: number;
	/** What matters most first. */
	readonly bars: readonly WorthBar[];
}

/** The answers about one company as its worth figure shows them; null where it has no worth. */
export function worthSeries(
	{ role, marketValue, date, worth }: CompanyWorth,
	ranges: Pick<CompanyRanges, 'futures' | 'shares' | 'tornado'> | null,
	exitYear: number
): WorthSeries | null {
	if (!ranges || marketValue === null || date === null || worth === null) return null;
	const shareOf = new Map(ranges.shares.map(({ id, share }) => [id, share]));
	return {
		role,
		marketValue,
		date,
		worth,
		exitYear,
		futures: ranges.futures,
		above: ranges.futures.filter((one) => one > marketValue).length,
		bars: ranges.tornado
			.map(({ id, inputLow, inputHigh, low, high }) => ({
				id,
				inputLow,
				inputHigh,
				low,
				high,
				share: shareOf.get(id) ?? 0
			}))
			.sort((one, other) => other.share - one.share)
	};
}
