/** Log distances of a low and a high value from their median, both the same quantile `z` away. */
export interface LogSpread {
	/** ln(median / low) and ln(high / median): both above 0, or both 0. */
	readonly below: number;
	readonly above: number;
	/** Normal quantile that low and high stand for, as a positive number. */
	readonly z: number;
}

/**
 * Log distance from the median at the normal quantile `Z`, by Tukey's g (Tukey 1977; Hoaglin 1985).
 *
 * Meets both distances exactly at −z and z, is 0 at 0, smooth, and rises with Z. With r = above /
 * below and g = ln r / z it is above·expm1(gZ) / expm1(gz); r = 1 is the plain lognormal.
 */
export const tukeyLog = (spread: LogSpread, Z: number): number => tukeyFactor(spread)(Z);

/** The same for many normals of one spread: what depends on the spread alone is computed once. */
export function tukeyFactor({ below, above, z }: LogSpread): (Z: number) => number {
	if (above === 0) return () => 0;
	const g = Math.log(above / below) / z;
	if (Math.abs(g) < 1e-12) return (Z) => (above * Z) / z;
	const end = Math.expm1(g * z);
	return (Z) => (above * Math.expm1(g * Z)) / end;
}
