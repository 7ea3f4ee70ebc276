/**
 * The values of `count` equally likely dots: the quantiles at (i + ½) / count, ascending. One dot in
 * twenty is a chance of one in twenty, which people count more reliably than they read an area (Kay
 * et al. 2016, CHI, doi 10.1145/2858036.2858558). Null where the distribution has no quantiles.
 */
export function quantileDots(
	quantile: (p: number) => number | null,
	count: number
): number[] | null {
	const dots: number[] = [];
	for (let i = 0; i < count; i++) {
		const value = quantile((i + 0.5) / count);
		if (value === null) return null;
		dots.push(value);
	}
	return dots;
}
