/**
 * Years in which a value doubles at a yearly growth (a fraction above −1), ln 2 / ln(1 + G); null
 * where it does not grow.
 */
export const doublingTime = (growth: number): number | null =>
	growth > 0 ? Math.LN2 / Math.log1p(growth) : null;
