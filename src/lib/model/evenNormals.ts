import { normalQuantile } from './normalQuantile.ts';
import { remember } from './remember.ts';

/** Normals that stand for `count` equally likely parts of their distribution, ascending: each its median. */
export const evenNormals: (count: number) => Float64Array = remember((count) =>
	Float64Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count))
);
