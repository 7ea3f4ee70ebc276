import { normalQuantile } from '../model/normalQuantile.ts';
import { remember } from '../model/remember.ts';
import { sobolUniforms } from '../model/sobolUniforms.ts';

/** Standard normals: a list for the market, then one for each other input of the exit year's revenue. */
export type Normals = readonly Float64Array[];

/** The market, and what a company makes of it: share, custom, restricted, growth of the rest. */
const DIMENSIONS = 5;
/** Any other would do: of sixteen, all came within 0.5 % of the reference. */
const SEED = 1;

/**
 * `count` draws for each input: scrambled Sobol points. They are the same for every company, scenario and
 * visit, so that what is made of them moves smoothly with a slider; they are computed when first asked
 * for and then kept.
 */
export const fixedDraws: (count: number) => Normals = remember((count) =>
	sobolUniforms(count, DIMENSIONS, SEED).map((list) => list.map(normalQuantile))
);

/** Two rows for each input: it at the normal 1 and at −1, all others in the middle. */
export const axisDraws: Normals = Array.from({ length: DIMENSIONS }, (_, input) =>
	Float64Array.from({ length: 2 * DIMENSIONS }, (_, row) =>
		row >> 1 !== input ? 0 : row % 2 === 0 ? 1 : -1
	)
);
