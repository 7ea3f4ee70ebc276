import type { OwnMarket } from './ownMarket.ts';

/** Whether two scenarios stand on one market: the same rows of a reader's own, or both on the built-in data. */
export const sameMarket = (one: OwnMarket | undefined, other: OwnMarket | undefined): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);
