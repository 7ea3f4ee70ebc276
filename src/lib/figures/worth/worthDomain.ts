import type { WorthSeries } from './worthSeries.ts';

/** Nothing is drawn beyond this many times the larger of price, worth and the 75 % future. */
const REACH = 3;

/** The axis of the worth figure, USD bn: all of it, unless a tail would press the rest together. */
export function worthDomain({ marketValue, worth, futures, bars }: WorthSeries): [number, number] {
	const ends = [marketValue, worth, ...futures, ...bars.flatMap(({ low, high }) => [low, high])];
	const upper = futures[Math.floor(futures.length * 0.75)] ?? 0;
	const limit = REACH * Math.max(marketValue, worth, upper);
	return [Math.max(Math.min(0, ...ends), -limit), Math.min(Math.max(...ends), limit) * 1.03];
}
