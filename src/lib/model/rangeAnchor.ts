/** A year in which a range holds the fan; all distances are logs. */
export interface RangeAnchor {
	readonly year: number;
	/** From the path to the centre of the fan; 0 unless the path leaves the range. */
	readonly offset: number;
	/** From the centre down to the 5 % and up to the 95 % quantile. */
	readonly below: number;
	readonly above: number;
	/** Whether the path lies outside the range or within 1 % of its edge. */
	readonly outside: boolean;
}

/** So close to an edge a skewed distribution would be all tail, and half of it beside the range. */
const EDGE = 1.01;

/**
 * The anchor that a range (0 < low < high) gives a path of value `path` in its year.
 *
 * A path well inside is the median. Otherwise the centre is the geometric mean of the range: the
 * range then is a statement about the market that the path does not share.
 */
export function rangeAnchor(
	range: { year: number; low: number; high: number },
	path: number
): RangeAnchor {
	const { year, low, high } = range;
	const outside = path < low * EDGE || path > high / EDGE;
	if (outside) {
		const half = Math.log(high / low) / 2;
		return { year, offset: Math.log(low / path) + half, below: half, above: half, outside };
	}
	return { year, offset: 0, below: Math.log(path / low), above: Math.log(high / path), outside };
}
