import { horizonVariance } from './horizonVariance.ts';

/** How one forecast fared. */
export interface Miss {
	/** Years from publication to the end of the target year, above 0. */
	readonly horizon: number;
	/** ln(outcome / forecast): above 0 when more came than was forecast. */
	readonly miss: number;
}

/** τ and m of a fan: the error of its first year in logs, and the years behind its growth. */
export interface ErrorLaw {
	readonly base: number;
	readonly history: number;
}

/**
 * K, the error of one year in logs, that a sample of misses shows about zero under the law of the
 * fan: K² = mean((e² − τ²) / A(h)) with A(h) = h + h²/m. Each miss is brought to one year first and
 * then counts the same; a bias counts as error. 0 where the misses are smaller than τ explains.
 *
 * With τ = 0 this is the root mean square of e / √A (Farmer & Lafond 2016, Research Policy 45:647).
 * The sample has at least one miss.
 */
export function sampleScale(misses: readonly Miss[], { base, history }: ErrorLaw): number {
	const sum = misses.reduce(
		(total, { horizon, miss }) =>
			total + (miss * miss - base * base) / horizonVariance(horizon, 1, history),
		0
	);
	return Math.sqrt(Math.max(0, sum / misses.length));
}
