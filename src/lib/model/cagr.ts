/**
 * Compound yearly growth, as a fraction, that leads from `v0` to `v1` in `years` year steps.
 *
 * Values in any one unit, both above 0; `years` not 0, and negative when `v1` is the earlier one.
 * Computed through logarithms so that growth near 0 keeps its digits.
 */
export function cagr(v0: number, v1: number, years: number): number {
	return Math.expm1(Math.log(v1 / v0) / years);
}
