import type { LogSpread } from './tukeyLog.ts';

/**
 * `tukeyLog` for many normals of one spread: what depends on the spread alone is computed once. Both
 * distances above 0, or both 0.
 */
export function tukeyFactor({ below, above, z }: LogSpread): (Z: number) => number {
	if (above === 0) return () => 0;
	const g = Math.log(above / below) / z;
	if (Math.abs(g) < 1e-12) return (Z) => (above * Z) / z;
	const unit = above / Math.expm1(g * z);
	return (Z) => unit * Math.expm1(g * Z);
}
