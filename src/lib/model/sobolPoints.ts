import { owenScramble } from './owenScramble.ts';
import { sfc32 } from './sfc32.ts';
import { MOST_DIMENSIONS, sobolDirections } from './sobolDirections.ts';

const WARM_UP = 12;

/**
 * The first `count` points of the Sobol sequence in up to 16 dimensions as 32-bit fractions, a list
 * for each dimension, scrambled with `seed` or (null) as they are. The first point is kept: without
 * it a scrambled set loses its evenness. Throws a RangeError for a count that is no power of two.
 */
export function sobolPoints(count: number, dimensions: number, seed: number | null): Uint32Array[] {
	if (count < 1 || !Number.isInteger(Math.log2(count))) {
		throw new RangeError(`[model] ${count} points are not even; take a power of two`);
	}
	if (dimensions > MOST_DIMENSIONS) {
		throw new RangeError(`[model] no Sobol points in ${dimensions} dimensions; at most 16`);
	}
	const draw = sfc32(0, seed ?? 0, 0, 1);
	for (let i = 0; i < WARM_UP; i++) draw();
	return Array.from({ length: dimensions }, (_, dimension) => {
		const directions = sobolDirections(dimension);
		const own = draw();
		const points = new Uint32Array(count);
		let x = 0;
		for (let i = 0; i < count; i++) {
			points[i] = seed === null ? x : owenScramble(x, own);
			// Gray code order: the next point differs by the direction of the lowest 0 bit of i.
			x = (x ^ directions[31 - Math.clz32(~i & (i + 1))]!) >>> 0;
		}
		return points;
	});
}
