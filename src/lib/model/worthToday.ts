/** What the worth of a company is made of. Money in USD bn, shares and rates as fractions. */
export interface WorthInputs {
	/** AI chip market of the exit year. */
	readonly market: number;
	/** Part of the market that `share` is a share of. */
	readonly pool: number;
	readonly share: number;
	/** Revenue from all the rest in the exit year. */
	readonly otherRevenue: number;
	/** Net income over revenue. */
	readonly margin: number;
	/** Value over net income at the end of the exit year. */
	readonly multiple: number;
	/** Return a year that holders ask for; above −1. */
	readonly return: number;
	/** Years from today to the end of the exit year. */
	readonly years: number;
}

/**
 * What a company is worth today, USD bn: the value that its earnings of the exit year have then,
 * discounted by the return. `return` is a cost of equity, because the multiple is one of earnings;
 * cash held and dividends paid meanwhile are left out. Below 0 where the margin is.
 */
export function worthToday(inputs: WorthInputs): number {
	const { market, pool, share, otherRevenue, margin, multiple, years } = inputs;
	const earnings = margin * (market * pool * share + otherRevenue);
	return (multiple * earnings) / (1 + inputs.return) ** years;
}
