import { sampleScale, type ErrorLaw, type Miss } from './sampleScale.ts';

/** What was known of the error before the sample: K in logs a year, and how many misses it is worth. */
export interface ErrorPrior {
	readonly yearly: number;
	readonly freedom: number;
}

/** The error that a sample and a prior give together: K and ν of a Student t fan, and what made them. */
export interface Calibrated extends ErrorPrior {
	/** K of the sample alone; the prior's own where there is no sample. */
	readonly sigma: number;
	readonly sampleSize: number;
	/** Independent misses that the sample counts for. */
	readonly effectiveSize: number;
}

/**
 * K and ν of the fan from a sample of misses and a prior.
 *
 * Conjugate updating of a scaled inverse χ² (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6):
 * ν = ν0 + n, K² = (ν0·s0² + n·σ²) / ν, and what is predicted follows Student's t with ν degrees of
 * freedom. n is `effectiveSize` and not the number of misses: forecasts of one target year share
 * one shock. An empty sample leaves the prior.
 */
export function calibrate(
	misses: readonly Miss[],
	prior: ErrorPrior,
	{ effectiveSize, ...law }: ErrorLaw & { readonly effectiveSize: number }
): Calibrated {
	if (misses.length === 0) {
		return { ...prior, sigma: prior.yearly, sampleSize: 0, effectiveSize: 0 };
	}
	const sigma = sampleScale(misses, law);
	const freedom = prior.freedom + effectiveSize;
	const square = prior.freedom * prior.yearly ** 2 + effectiveSize * sigma ** 2;
	return {
		yearly: Math.sqrt(square / freedom),
		freedom,
		sigma,
		sampleSize: misses.length,
		effectiveSize
	};
}
