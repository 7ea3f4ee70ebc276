import type { Facts } from '../facts/types.ts';
import { logMean } from '../model/logMean.ts';
import { logRatio } from '../model/logRatio.ts';
import { shapley } from '../model/shapley.ts';
import { differing, type DifferingRow } from '../scenario/differing.ts';
import { resolve } from '../scenario/resolve.ts';
import { LAST_YEAR } from '../scenario/table.ts';
import type { Scenario } from '../scenario/types.ts';
import { hybridPath } from './hybridPath.ts';
import { playersOf, type Player } from './playersOf.ts';

/** What one player explains of the difference between two markets. */
export interface Part extends Player {
	/** Of ln(to / from): exact, and all parts together are all of it. */
	readonly log: number;
	/** The same in USD bn; all parts together are `to` − `from`. */
	readonly valueUsdBn: number;
}

/** How one scenario's market differs from another's in a year, and why. */
export interface Difference {
	/** The year asked for, moved to where both have a path. */
	readonly year: number;
	/** Market of the first and of the second scenario, USD bn. */
	readonly from: number;
	readonly to: number;
	/** to − from, USD bn. */
	readonly valueUsdBn: number;
	/** to / from − 1. */
	readonly ratio: number;
	/** ln(to / from). */
	readonly log: number;
	/** In the order of the table. */
	readonly parts: readonly Part[];
	/** There were too many assumptions to tell apart: the parts are those of the table's groups. */
	readonly byGroup: boolean;
	/** What differs besides and explains nothing of the market: definition, error, companies, … */
	readonly others: readonly DifferingRow[];
}

/**
 * Explains why the market of `second` in a year is not that of `first`: Shapley values in ln v over the
 * assumptions that differ, which depend on no order. Swapping the scenarios swaps every sign.
 */
export function difference(
	first: Scenario,
	second: Scenario,
	year: number,
	facts: Facts
): Difference {
	const [one, other] = [resolve(first, facts), resolve(second, facts)];
	const start = Math.max(one.points[0]!.year, other.points[0]!.year);
	const when = Math.min(LAST_YEAR, Math.max(start, year));
	const rows = differing(first, second, facts);
	const { players, others, byGroup } = playersOf(rows, one, other, when);
	const places = new Map(players.flatMap(({ rows }, i) => rows.map(({ id }) => [id, i] as const)));

	const marketOf = (coalition: number) =>
		hybridPath(
			one,
			other,
			(id) => (coalition >> (places.get(id) ?? players.length)) % 2 === 1
		).valueAt(when);
	const [from, to] = [marketOf(0), marketOf(2 ** players.length - 1)];
	const mean = logMean(from, to);
	const logs = shapley(players.length, (coalition) => Math.log(marketOf(coalition)));
	return {
		year: when,
		from,
		to,
		valueUsdBn: to - from,
		ratio: to / from - 1,
		log: logRatio(from, to),
		parts: players.map((player, i) => ({ ...player, log: logs[i]!, valueUsdBn: mean * logs[i]! })),
		byGroup,
		others
	};
}
