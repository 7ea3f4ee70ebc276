/** From here on the tail is summed by itself, so that it keeps its relative precision. */
const FAR = 3;
/** Terms of the continued fraction that bring it to the last digits at `FAR`; fewer would do farther out. */
const DEPTH = 120;

/**
 * Probability that a standard normal is below `z`, to about 1e-15, and relatively so in the tails.
 *
 * Near the middle the series ½ + φ(z)·(z + z³/3 + z⁵/15 + …), far out the continued fraction
 * φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))) (Abramowitz & Stegun 1964, 26.2.11 and 26.2.14).
 */
export function normalCdf(z: number): number {
	const x = Math.abs(z);
	const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
	if (x >= FAR) {
		let fraction = x;
		for (let k = DEPTH; k >= 1; k--) fraction = x + k / fraction;
		const tail = density / fraction;
		return z < 0 ? tail : 1 - tail;
	}
	let sum = 0;
	let term = z;
	for (let k = 3; Math.abs(term) > Math.abs(sum) * Number.EPSILON; k += 2) {
		sum += term;
		term *= (z * z) / k;
	}
	return 0.5 + density * sum;
}
