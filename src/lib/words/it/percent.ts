import { n } from './n.ts';

/** A fraction as per cent with its sign, without a blank, as newspapers set it: 0.26 → 26%. */
export const percent = (fraction: number, digits: 0 | 1 = 0): string =>
	`${n.atMost(fraction * 100, digits)}%`;
