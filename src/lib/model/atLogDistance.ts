/**
 * The value at a log distance from `centre`, kept between the smallest and the largest positive
 * double: with extreme settings a far quantile lies beyond them, and a chart needs a number.
 */
export function atLogDistance(centre: number, distance: number): number {
	const value = centre * Math.exp(distance);
	return Math.min(Number.MAX_VALUE, Math.max(Number.MIN_VALUE, value));
}
