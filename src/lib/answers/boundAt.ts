import type { Bound } from '../facts/types.ts';
import type { Projection } from './project.ts';

/** Whether the path's value in a year is a published bound that nobody moved: "over 257" is not 257. */
export const boundAt = ({ points }: Projection, year: number): Bound | undefined =>
	points.find((one) => one.year === year)?.bound;
