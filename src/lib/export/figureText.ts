import type { Bound } from '../facts/types.ts';
import type { Words } from '../words/words.ts';

interface Published {
	value?: number;
	low?: number;
	high?: number;
	bound?: Bound;
}

/** A published value, range or one-sided bound in words, USD bn without the unit: "over 257", "110–400". */
export function figureText({ value, low, high, bound }: Published, words: Words): string {
	const { market, numbers } = words;
	if (value === undefined) return market.readout.range(low ?? 0, high ?? 0);
	return market.bounded(numbers.billions(value), bound);
}
