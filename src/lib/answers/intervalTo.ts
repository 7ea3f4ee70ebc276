import type { Point, Settings } from '../scenario/types.ts';

/** The interval that ends in a year, as its two points; null where none does. */
export function intervalTo(
	year: number,
	{ points }: Pick<Settings, 'points'>
): { before: Point; end: Point } | null {
	const place = points.findIndex((point) => point.year === year);
	const [before, end] = [points[place - 1], points[place]];
	return before && end ? { before, end } : null;
}
