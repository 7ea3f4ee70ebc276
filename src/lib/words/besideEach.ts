import type { Numbers } from './numbers.ts';

type Digits = 0 | 1 | 2 | 3;

/** How many decimals `billions` writes. */
const usual = (value: number): Digits => (Math.abs(value) >= 100 ? 0 : 1);

const tidy = (value: number) => Number(value.toPrecision(12));

/** A number as it is written: of the decimals that are seen, not of those behind them. */
const rounded = (value: number, digits: Digits) => Math.round(tidy(value * 10 ** digits));

/**
 * Writes two amounts and what lies between them with so many decimals that the difference is the one
 * that is seen: 67.15 and 71.25 are 4.1 apart, where 67.1 and 71.3 would seem 4.2 apart.
 */
export function besideEach(
	from: number,
	to: number,
	{ atMost, billions }: Numbers
): (value: number) => string {
	if (Math.min(Math.abs(from), Math.abs(to)) < 1) return billions;
	const least = Math.max(usual(from), usual(to));
	const between = Math.abs(to - from);
	const digits = ([0, 1, 2] as const).find(
		(one) =>
			one >= least && Math.abs(rounded(to, one) - rounded(from, one)) === rounded(between, one)
	);
	return (value) => atMost(tidy(value), digits ?? 3);
}
