import { numbers } from '../numbers.ts';

const n = numbers('en');

/** A fraction as per cent with its sign: 0.26 → 26 %. */
export const percent = (fraction: number, digits: 0 | 1 = 0): string =>
	`${n.atMost(fraction * 100, digits)} %`;
