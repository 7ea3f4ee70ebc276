import { linearTicks, niceTop } from '../../figures/axis.ts';
import type { Numbers } from '../../words/numbers.ts';
import { yearTicks, type PlotAxis } from './plot.ts';

export const yearAxis = (from: number, to: number): PlotAxis => ({
	from,
	to,
	ticks: yearTicks(from, to),
	say: String
});

/** From nothing to a round value that holds the largest. */
export function moneyAxis(largest: number, { billions }: Numbers): PlotAxis {
	const to = niceTop(largest * 1.02);
	return { from: 0, to, ticks: linearTicks(to), say: billions };
}

/** Factors, as far below 1 as above it. */
export const factorAxis = (factors: readonly number[], { atMost }: Numbers): PlotAxis => ({
	from: factors[0]!,
	to: factors.at(-1)!,
	ticks: factors,
	log: true,
	say: (factor) => `×${atMost(factor, 2)}`
});
