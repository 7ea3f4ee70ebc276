import type { RevenueDraws } from './revenueDraws.ts';

/** The logarithm of the revenue of every draw, USD bn: always a number. */
export function logRevenue(of: RevenueDraws): Float64Array {
	const { market, share, custom, restricted, otherGrowth } = of;
	const logs = new Float64Array(market.length);
	for (let i = 0; i < logs.length; i++) {
		const revenue = market[i]! * share[i]! * custom[i]! * restricted[i]! + otherGrowth[i]!;
		logs[i] = Math.log(Math.min(Number.MAX_VALUE, Math.max(Number.MIN_VALUE, revenue)));
	}
	return logs;
}
