import type { LogSpread } from './tukeyLog.ts';

/**
 * `median + tukeyLog(spread, Z)` for a list of normals, as fast as a slider needs it: one exponential
 * each. Both distances above 0, or both 0.
 */
export function tukeyDraws(
	normals: Float64Array,
	median: number,
	{ below, above, z }: LogSpread
): Float64Array {
	const draws = new Float64Array(normals.length);
	const g = above > 0 ? Math.log(above / below) / z : 0;
	// So close to symmetric the exponential would lose more digits than the skew has.
	if (Math.abs(g) < 1e-9) {
		const slope = above / z;
		for (let i = 0; i < draws.length; i++) draws[i] = median + slope * normals[i]!;
		return draws;
	}
	const unit = above / Math.expm1(g * z);
	const end = median - unit;
	for (let i = 0; i < draws.length; i++) draws[i] = end + unit * Math.exp(g * normals[i]!);
	return draws;
}
