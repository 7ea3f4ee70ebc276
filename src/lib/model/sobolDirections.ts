/**
 * Primitive polynomials and first direction numbers of dimensions 2 to 16: degree, coefficients, m1 …
 * (Joe & Kuo 2008, SIAM J. Sci. Comput. 30:2635, file new-joe-kuo-6.21201).
 */
const TABLE: readonly (readonly [degree: number, coefficients: number, m: readonly number[]])[] = [
	[1, 0, [1]],
	[2, 1, [1, 3]],
	[3, 1, [1, 3, 1]],
	[3, 2, [1, 1, 1]],
	[4, 1, [1, 1, 3, 3]],
	[4, 4, [1, 3, 5, 13]],
	[5, 2, [1, 1, 5, 5, 17]],
	[5, 4, [1, 1, 5, 5, 5]],
	[5, 7, [1, 1, 7, 11, 19]],
	[5, 11, [1, 1, 5, 1, 1]],
	[5, 13, [1, 1, 1, 3, 11]],
	[5, 14, [1, 3, 5, 5, 31]],
	[6, 1, [1, 3, 3, 9, 7, 49]],
	[6, 13, [1, 1, 1, 15, 21, 21]],
	[6, 16, [1, 3, 1, 13, 27, 49]]
];

const BITS = 32;

export const MOST_DIMENSIONS = TABLE.length + 1;

/** The 32 direction numbers of a dimension, counted from 0, as 32-bit fractions. */
export function sobolDirections(dimension: number): Uint32Array {
	const directions = new Uint32Array(BITS);
	// The first dimension is the bits of the index turned round.
	const [degree, coefficients, m] = TABLE[dimension - 1] ?? [BITS, 0, Array(BITS).fill(1)];
	for (let i = 0; i < BITS; i++) {
		if (i < degree) {
			directions[i] = m[i]! << (BITS - 1 - i);
			continue;
		}
		let next = directions[i - degree]! ^ (directions[i - degree]! >>> degree);
		for (let k = 1; k < degree; k++) {
			if ((coefficients >>> (degree - 1 - k)) & 1) next ^= directions[i - k]!;
		}
		directions[i] = next;
	}
	return directions;
}
