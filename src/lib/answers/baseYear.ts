import type { Facts, Fundamental } from '../facts/types.ts';
import { dayNumber } from '../facts/decimalDate.ts';

/**
 * What must be said of a base year: its fiscal year ended after the market value's date; its AI revenue
 * is that of data centres, a published share of all revenue, or unknown and counted as none.
 */
export type BaseFlag = 'later-year' | 'ai-from-data-center' | 'ai-from-share' | 'ai-unknown';

/** The fiscal year that the rest of a company grows from. Money in USD bn. */
export interface BaseYear {
	readonly fundamental: Fundamental;
	readonly aiRevenue: number;
	/** Revenue less AI revenue, never below 0. */
	readonly otherRevenue: number;
	readonly flags: readonly BaseFlag[];
}

/**
 * The latest full fiscal year with a revenue that ended before `date`, else the nearest after it. Null
 * where the facts hold none, as those do that travel inside the page.
 */
export function baseYear(company: string, date: string, facts: Facts): BaseYear | null {
	const day = dayNumber(date);
	const years = facts.fundamentals
		.filter((one) => one.company === company && one.fullYear && one.revenue !== undefined)
		.sort((a, b) => dayNumber(a.end) - dayNumber(b.end));
	const before = years.findLast((one) => dayNumber(one.end) < day);
	const fundamental = before ?? years[0];
	if (!fundamental) return null;
	const { aiRevenue, flag } = aiRevenueOf(fundamental, facts);
	return {
		fundamental,
		aiRevenue,
		otherRevenue: Math.max(0, fundamental.revenue! - aiRevenue),
		flags: [...(before ? [] : ['later-year' as const]), ...(flag ? [flag] : [])]
	};
}

function aiRevenueOf(
	{ company, end, revenue, dataCenter, aiRevenue }: Fundamental,
	facts: Facts
): { aiRevenue: number; flag?: BaseFlag } {
	if (aiRevenue !== undefined) return { aiRevenue };
	if (dataCenter !== undefined) return { aiRevenue: dataCenter, flag: 'ai-from-data-center' };
	const published = facts.evidence.find(
		(row) =>
			row.assumption === 'aiShare' &&
			row.company === company &&
			row.confidence !== 'low' &&
			row.period === end.slice(0, 4)
	);
	const share = published?.value ?? ((published?.low ?? NaN) + (published?.high ?? NaN)) / 2;
	return Number.isNaN(share)
		? { aiRevenue: 0, flag: 'ai-unknown' }
		: { aiRevenue: share * revenue!, flag: 'ai-from-share' };
}
