import { fadeLog } from './fadeLog.ts';
import { fadeStartRate } from './fadeStartRate.ts';
import type { After, Fade } from './types.ts';

/** What a reader may enter as growth of the first year, and therefore the most that `auto` gives. */
const LOWEST = -0.9;
const HIGHEST = 5;

/**
 * The fade that continues a path whose last interval ends at the log rate `endRate` a year, and the
 * growth of its first year as a fraction.
 *
 * `auto` starts at that rate, without a kink. An interval that ends all but vertically (a thousandth
 * left of a market, or everything in its last months) would take the path beyond what a double can
 * hold within a few decades; then the first year grows by the end of the valid range, −90 % or
 * +500 %, and `firstGrowth` says so.
 */
export function carryOn(
	after: Extract<After, { kind: 'fade' }>,
	endRate: number
): { fade: Fade; firstGrowth: number } {
	const { growth, longRun, halfLife } = after;
	const longRunRate = Math.log1p(longRun);
	const startingAt = (startRate: number): Fade => ({ startRate, longRunRate, halfLife });
	const growingBy = (first: number) => ({
		fade: startingAt(fadeStartRate(first, longRun, halfLife)),
		firstGrowth: first
	});
	if (growth !== 'auto') return growingBy(growth);

	const fade = startingAt(endRate);
	const firstGrowth = Math.expm1(fadeLog(1, fade));
	if (firstGrowth < LOWEST) return growingBy(LOWEST);
	if (firstGrowth > HIGHEST) return growingBy(HIGHEST);
	return { fade, firstGrowth };
}
