import type { Facts } from '../facts/types.ts';

/** World chip sales of a calendar year, USD bn. */
export interface YearTotal {
	readonly id: string;
	readonly value: number;
	readonly source: string;
}

/** World chip sales by year as they are known now, of medium confidence or better. */
export function salesHistory(facts: Facts): Map<number, YearTotal> {
	return new Map(
		facts.evidence.flatMap(({ id, assumption, unit, period, value, source, confidence }) =>
			assumption === 'prior.growth' &&
			unit === 'usd_bn' &&
			value !== undefined &&
			confidence !== 'low'
				? [[Number(period), { id, value, source }] as const]
				: []
		)
	);
}
