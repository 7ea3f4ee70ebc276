/** Below this two-sided tail the closed sum would lose digits to 1 − A. */
const SMALL_TAIL = 0.01;

/**
 * Probability that Student's t with a whole number `nu` ≥ 1 of degrees of freedom is below `t`.
 *
 * The finite sums of Abramowitz & Stegun 1964, 26.7.3 (odd) and 26.7.4 (even), with
 * θ = arctan(t / √ν). Continued without end these sums reach 1, so far out the tail is summed
 * directly from where the finite sum stops: small probabilities keep their relative precision.
 */
export function studentCdf(t: number, nu: number): number {
	const odd = nu % 2 === 1;
	const tangent = Math.abs(t) / Math.sqrt(nu);
	const theta = Math.atan(tangent);
	const cosine = 1 / Math.hypot(1, tangent);
	const square = cosine * cosine;

	// The j-th term is the one before times cos²θ and a ratio of neighbouring whole numbers.
	const next = (term: number, j: number) =>
		term * square * (odd ? (2 * j) / (2 * j + 1) : (2 * j - 1) / (2 * j));
	const scale = odd ? (2 / Math.PI) * Math.sin(theta) * cosine : Math.sin(theta);
	const count = Math.floor(nu / 2);
	let term = 1;
	let sum = 0;
	for (let j = 1; j <= count; j++) {
		sum += term;
		term = next(term, j);
	}
	let tail = 1 - scale * sum - (odd ? (2 / Math.PI) * theta : 0);

	if (tail < SMALL_TAIL) {
		let rest = 0;
		for (let j = count + 1; term > rest * Number.EPSILON; j++) {
			rest += term;
			term = next(term, j);
		}
		tail = scale * rest;
	}
	return t < 0 ? tail / 2 : 1 - tail / 2;
}
