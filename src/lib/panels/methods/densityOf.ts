import type { XY } from './plot.ts';

/** Probabilities close enough for a curve, dense where a distribution ends. */
const PROBABILITIES = Array.from({ length: 199 }, (_, i) => {
	const s = (i + 1) / 200;
	return s * s * (3 - 2 * s);
});

/** How likely the values of a distribution are, from its quantiles: probability over the length it takes. */
export function densityOf(quantile: (p: number) => number): XY[] {
	const values = PROBABILITIES.map(quantile);
	return values.slice(1).map((value, i) => {
		const before = values[i]!;
		return [(before + value) / 2, (PROBABILITIES[i + 1]! - PROBABILITIES[i]!) / (value - before)];
	});
}
