/**
 * ln(b / a) of two positive values, to full precision both where they are nearly equal and where they
 * are orders of magnitude apart.
 */
export function logRatio(a: number, b: number): number {
	const change = (b - a) / a;
	return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(b / a);
}
