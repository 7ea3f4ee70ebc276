import type { WorthInputs } from './worthToday.ts';

/** What can be asked for one at a time. */
export const needs = ['market', 'share', 'margin', 'multiple', 'return'] as const;
export type Need = (typeof needs)[number];

const finite = (value: number) => (Number.isFinite(value) ? value : null);

/**
 * The value that each input alone would need for a worth of `target` USD bn, above 0, the others held.
 *
 * Each is one division, without regard to what is possible: a share may come out above 1 or, where the
 * rest of the company alone is worth more, below 0, as may the market. Null where no number does it:
 * nothing is earned, or the company has no part of the market.
 */
export function neededFor(target: number, inputs: WorthInputs): Record<Need, number | null> {
	const { market, pool, share, otherRevenue, margin, multiple, years } = inputs;
	const revenue = market * pool * share + otherRevenue;
	const exitValue = target * (1 + inputs.return) ** years;
	// No revenue, however large, gives a positive worth at a margin of 0 or below.
	const revenueNeeded = margin > 0 ? exitValue / (margin * multiple) : NaN;
	return {
		market: finite((revenueNeeded - otherRevenue) / (pool * share)),
		share: finite((revenueNeeded - otherRevenue) / (market * pool)),
		margin: revenue > 0 ? finite(exitValue / (multiple * revenue)) : null,
		multiple: margin > 0 ? finite(exitValue / (margin * revenue)) : null,
		return:
			margin > 0 && revenue > 0
				? finite(((margin * multiple * revenue) / target) ** (1 / years) - 1)
				: null
	};
}
