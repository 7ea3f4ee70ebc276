import { sobolShares } from '../model/sobolShares.ts';
import { varianceOf } from '../model/varianceOf.ts';
import { logRevenue } from './logRevenue.ts';
import type { PriceDraws } from './priceDraws.ts';
import { revenueNames, type RevenueDraws } from './revenueDraws.ts';
import { uncertain, type Uncertain } from './worthSpec.ts';

/** An input's part in how unsure a worth is, 0 to 1. */
export interface WorthShare {
	readonly id: Uncertain;
	readonly share: number;
}

/**
 * What matters: each input's share of the variance of ln worth, by itself, largest first; noise below 0
 * is 0. Where nothing is earned worth has no logarithm; the shares are those of the rest, all 0 where
 * there is none. Inputs are taken as independent.
 *
 * ln worth is a sum, of which revenue, margin, multiple and discount are independent parts: so are their
 * variances, and only what makes the revenue together needs the two sets of draws.
 */
export function worthShares(
	a: RevenueDraws,
	b: RevenueDraws,
	logA: Float64Array,
	{ gain, multiple, discount }: PriceDraws
): WorthShare[] {
	if (gain.length === 0) return uncertain.map((id) => ({ id, share: 0 }));
	const logB = logRevenue(b);
	const revenue = (varianceOf(logA) + varianceOf(logB)) / 2;
	const mixed = revenueNames.map((name) => logRevenue({ ...a, [name]: b[name] }));
	const { first } = sobolShares(logA, logB, mixed);
	const variances: Record<string, number> = {
		margin: varianceOf(gain),
		multiple: varianceOf(multiple),
		return: varianceOf(discount)
	};
	const whole = Object.values(variances).reduce((sum, one) => sum + one, revenue);
	revenueNames.forEach((name, i) => (variances[name] = Math.max(0, first[i]!) * revenue));
	return uncertain
		.map((id) => ({ id, share: whole > 0 ? variances[id]! / whole : 0 }))
		.sort((one, other) => other.share - one.share);
}
