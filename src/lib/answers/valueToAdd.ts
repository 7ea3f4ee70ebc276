import type { Projection } from './project.ts';

/**
 * The value a year gets when it joins the path, USD bn: the path's own, so that the picture stays; before
 * its first point the growth of the first interval carried back.
 */
export function valueToAdd({ points, years, valueAt }: Projection, year: number): number {
	const first = years[0]!;
	if (year >= first.year) return valueAt(year);
	const growth = points[1]?.growth ?? 0;
	return Number((first.value * (1 + growth) ** (year - first.year)).toPrecision(3));
}
