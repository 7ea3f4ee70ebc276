import { horizonVariance } from './horizonVariance.ts';
import type { ErrorLaw, Miss } from './sampleScale.ts';
import { studentQuantile } from './studentQuantile.ts';

/**
 * How many misses lie inside the central band of a forecast-error fan that holds `share` (0 to 1) of
 * its probability: |e| ≤ t_ν·√(τ² + K²·(h + h²/m)). A count and not a percentage, so that few
 * misses stay few.
 */
export function countInside(
	misses: readonly Miss[],
	{
		yearly,
		freedom,
		base,
		history
	}: ErrorLaw & { readonly yearly: number; readonly freedom: number },
	share: number
): number {
	const t = studentQuantile((1 + share) / 2, freedom);
	return misses.filter(({ horizon, miss }) => {
		const variance = base * base + horizonVariance(horizon, yearly, history);
		return Math.abs(miss) <= t * Math.sqrt(variance);
	}).length;
}
