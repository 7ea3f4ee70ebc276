import { varianceGiven } from '../model/varianceGiven.ts';
import { varianceOf } from '../model/varianceOf.ts';
import type { PriceDraws } from './priceDraws.ts';
import { revenueNames, type RevenueDraws } from './revenueDraws.ts';
import { uncertain, type Uncertain } from './worthSpec.ts';

/** An input's part in how unsure a worth is, 0 to 1. */
export interface WorthShare {
	readonly id: Uncertain;
	readonly share: number;
}

/**
 * What matters: each input's first-order Sobol share of the variance of ln worth, largest first. Where
 * nothing is earned worth has no logarithm; the shares are those of the rest, all 0 where there is none.
 * Inputs are taken as independent.
 *
 * ln worth is a sum, of which revenue, margin, multiple and discount are independent parts: so are their
 * variances, and only what makes the revenue together needs its draws.
 */
export function worthShares({ logs, normals }: RevenueDraws, price: PriceDraws): WorthShare[] {
	const { gain, variance } = price;
	const alone: Partial<Record<Uncertain, number>> = { ...variance };
	let whole = 0;
	if (gain.length > 0) {
		whole = variance.margin + variance.multiple + variance.return + varianceOf(logs);
		for (const name of revenueNames) {
			const own = normals[name];
			if (own) alone[name] = varianceGiven(own, logs);
		}
	}
	return uncertain
		.map((id) => ({ id, share: whole > 0 ? (alone[id] ?? 0) / whole : 0 }))
		.sort((one, other) => other.share - one.share);
}
