import { sobolPoints } from './sobolPoints.ts';

/** Scrambled Sobol points as probabilities strictly between 0 and 1, a list for each dimension. */
export function sobolUniforms(count: number, dimensions: number, seed: number): Float64Array[] {
	return sobolPoints(count, dimensions, seed).map((points) =>
		Float64Array.from(points, (point) => (point + 0.5) / 2 ** 32)
	);
}
