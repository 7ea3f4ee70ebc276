import { normalQuantile } from './normalQuantile.ts';
import { sfc32 } from './sfc32.ts';

const WARM_UP = 12;

/**
 * `count` standard normals, the same ones for the same seed and stream, those of a longer list
 * beginning with those of a shorter. Streams of one seed are independent of each other.
 *
 * By the inverse of the distribution, one draw each: a picture made of them moves smoothly with a
 * slider, where rejection would reshuffle.
 */
export function fixedNormals(count: number, seed: number, stream: number): number[] {
	const draw = sfc32(0, seed, stream, 1);
	for (let i = 0; i < WARM_UP; i++) draw();
	return Array.from({ length: count }, () => normalQuantile((draw() + 0.5) / 2 ** 32));
}
