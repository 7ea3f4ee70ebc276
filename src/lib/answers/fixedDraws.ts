import { normalQuantile } from '../model/normalQuantile.ts';
import { remember } from '../model/remember.ts';
import { sobolUniforms } from '../model/sobolUniforms.ts';

/** Standard normals: a list for the market, then one for each other input of the exit year's revenue. */
export type Normals = readonly Float64Array[];

/** The market, and what a company makes of it: share, custom, restricted, growth of the rest. */
const DIMENSIONS = 5;
const SEED = 1;

/**
 * `count` draws for each input, twice: one set of scrambled Sobol points of 10 dimensions, split. They
 * are the same for every company, scenario and visit, so that what is made of them moves smoothly
 * with a slider; they are computed when first asked for and then kept.
 */
export const fixedDraws: (count: number) => readonly [Normals, Normals] = remember((count) => {
	const normals = sobolUniforms(count, 2 * DIMENSIONS, SEED).map((list) =>
		list.map(normalQuantile)
	);
	return [normals.slice(0, DIMENSIONS), normals.slice(DIMENSIONS)] as const;
});

/** Two rows for each input: it at the normal 1 and at −1, all others in the middle. */
export const axisDraws: Normals = Array.from({ length: DIMENSIONS }, (_, input) =>
	Float64Array.from({ length: 2 * DIMENSIONS }, (_, row) =>
		row >> 1 !== input ? 0 : row % 2 === 0 ? 1 : -1
	)
);
