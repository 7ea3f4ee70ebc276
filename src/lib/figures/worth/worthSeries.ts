import type { CompanyRanges } from '../../answers/companyRanges.ts';
import type { CompanyWorth } from '../../answers/companyWorth.ts';
import type { Uncertain } from '../../answers/worthSpec.ts';
import type { Problem } from '../../scenario/types.ts';

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

/** What the worth figure shows of one company. Money in USD bn. */
export interface WorthSeries {
	readonly name: string;
	readonly marketValue: number | null;
	readonly date: string | null;
	/** Why there is nothing to draw; null where there is. */
	readonly reason: Problem | null;
	readonly worth: number;
	readonly exitYear: number;
	/** Twenty equally likely values, ascending. */
	readonly futures: readonly number[];
	/** What matters most first. */
	readonly bars: readonly WorthBar[];
}

/** The answers about one company as its worth figure shows them; `ranges` is null where it has no worth. */
export function worthSeries(
	answer: CompanyWorth,
	ranges: Pick<CompanyRanges, 'futures' | 'shares' | 'tornado'> | null,
	exitYear: number
): WorthSeries {
	const { name, marketValue, date, worth, reasons } = answer;
	const shareOf = new Map(ranges?.shares.map(({ id, share }) => [id, share]));
	return {
		name,
		marketValue,
		date,
		reason: ranges ? null : (reasons.worth ?? reasons.marketValue ?? null),
		worth: worth ?? 0,
		exitYear,
		futures: ranges?.futures ?? [],
		bars: (ranges?.tornado ?? [])
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
