/** Shares of the variance of a result, by input: alone, and with all that it takes part in. */
export interface SobolShares {
	readonly first: number[];
	readonly total: number[];
}

/**
 * Sobol shares from the results at two independent sets of points, `a` and `b`, and at `mixed[i]`:
 * the points of `a` with input i taken from `b`. Rows in which a result is no number are passed over.
 *
 * First order by Saltelli et al. 2010 (Computer Physics Communications 181:259), total by Jansen 1999
 * (ibid. 117:35). The results are centred first: it changes nothing but the noise. All 0 where
 * nothing varies. They assume that inputs are independent.
 */
export function sobolShares(
	a: Float64Array,
	b: Float64Array,
	mixed: readonly Float64Array[]
): SobolShares {
	let [count, sum, squares] = [0, 0, 0];
	for (let i = 0; i < a.length; i++) {
		if (Number.isNaN(a[i]! + b[i]!)) continue;
		count += 2;
		sum += a[i]! + b[i]!;
	}
	const mean = sum / count;
	for (let i = 0; i < a.length; i++) {
		if (Number.isNaN(a[i]! + b[i]!)) continue;
		squares += (a[i]! - mean) ** 2 + (b[i]! - mean) ** 2;
	}
	const variance = squares / count;
	if (!(variance > 0)) return { first: mixed.map(() => 0), total: mixed.map(() => 0) };

	const both = mixed.map((ab) => {
		let [rows, alone, whole] = [0, 0, 0];
		for (let i = 0; i < ab.length; i++) {
			const step = ab[i]! - a[i]!;
			const product = (b[i]! - mean) * step;
			if (Number.isNaN(product)) continue;
			rows++;
			alone += product;
			whole += step * step;
		}
		return { first: alone / rows / variance, total: whole / rows / (2 * variance) };
	});
	return { first: both.map(({ first }) => first), total: both.map(({ total }) => total) };
}
