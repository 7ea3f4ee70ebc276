import { decimalDate } from '../facts/decimalDate.ts';

/** Nearer to the end of the exit year nothing is discounted that could be called an assumption. */
export const LEAST_YEARS = 0.5;

/**
 * The first year that can be the exit year of a company: not before the path, and its end more than half
 * a year after the market value's date, where there is one.
 */
export function firstExitYear(firstPoint: number, date: string | undefined): number {
	if (date === undefined) return firstPoint;
	const least = decimalDate(date) + LEAST_YEARS - 1;
	return Math.max(firstPoint, Math.floor(least) + 1);
}
