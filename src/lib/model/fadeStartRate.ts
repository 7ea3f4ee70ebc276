/**
 * The log rate at which a continuous fade must start for its first whole year to grow by
 * `firstYearGrowth`: g0 = g∞ + (d1 − g∞)·λ / (1 − φ), with φ = e^−λ the part of the excess that is
 * left after a year.
 *
 * `firstYearGrowth` and `longRun` are yearly growth as fractions above −1; `halfLife` in years.
 */
export function fadeStartRate(firstYearGrowth: number, longRun: number, halfLife: number): number {
	const first = Math.log1p(firstYearGrowth);
	const longRunRate = Math.log1p(longRun);
	const decay = Math.LN2 / halfLife;
	if (decay === 0) return first;
	return longRunRate + ((first - longRunRate) * decay) / -Math.expm1(-decay);
}
