import type { ReadOut } from './readOut.ts';

type Kind = ReadOut['kind'];

/** What always lies above 0. */
const positive: readonly Kind[] = ['market', 'multiple', 'quantile', 'timesMarket', 'chance'];

/**
 * Whether a read-out could be so much under any assumption: a market is above 0 and no chance is
 * certain, but a company that loses money is worth less than nothing.
 */
export function isPossible({ kind }: ReadOut, goal: number): boolean {
	if (kind === 'growth') return goal > -1;
	if (kind === 'chance' && goal >= 1) return false;
	return goal > 0 || !positive.includes(kind);
}
