type XY = readonly [x: number, y: number];

/**
 * A polyline as the text of a path. The model samples its curves finely, so figures draw straight
 * pieces and need none of a shape library's curves, which would be a tenth of the page's script.
 */
export const linePath = (points: readonly XY[]): string =>
	points.length ? `M${points.map((point) => point.join(',')).join('L')}` : '';

/** Parts of a line as the text of one path. */
export const partsPath = (parts: readonly (readonly XY[])[]): string =>
	parts.map(linePath).join('');

/** The area between two polylines that run the same way. */
export const areaPath = (upper: readonly XY[], lower: readonly XY[]): string =>
	upper.length ? `${linePath([...upper, ...lower.toReversed()])}Z` : '';
