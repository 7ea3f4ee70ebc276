import type { Facts } from '../facts/types.ts';
import { neededFor } from '../model/neededFor.ts';
import type { Settings } from '../scenario/types.ts';
import { readOut, type ReadOut } from './readOut.ts';
import { worthGoal } from './worthGoal.ts';

/** A goal for the path itself. */
export interface PathGoal {
	readonly asked: Extract<ReadOut, { kind: 'market' | 'growth' | 'multiple' }>;
	readonly goal: number;
}

/**
 * What a goal for a quantile, a chance or a company asks of the path, all else held: the market of one
 * year, which is one division. Goals for the path stay as they are. Null where no division has it.
 */
export function pathGoal(
	asked: ReadOut,
	goal: number,
	settings: Settings,
	facts: Facts
): PathGoal | null {
	const market = (year: number, value: number): PathGoal => ({
		asked: { kind: 'market', year },
		goal: value
	});
	const read = (other: ReadOut) => {
		const value = readOut(other, settings, facts);
		return typeof value === 'number' ? value : NaN;
	};
	switch (asked.kind) {
		case 'market':
		case 'growth':
		case 'multiple':
			return { asked, goal };
		case 'timesMarket': {
			const { year } = asked;
			return market(year, (read(asked) * read({ kind: 'market', year })) / goal);
		}
		case 'worth':
		case 'ratio': {
			const made = worthGoal(asked, goal, settings, facts);
			const needed = made && neededFor(made.target, made.inputs).market;
			return needed === null ? null : market(settings.exitYear, needed);
		}
	}
	// Between published ranges the fan changes its shape with the path.
	if (settings.error.view === 'range') return null;
	const { year } = asked;
	const p = asked.kind === 'chance' ? 1 - goal : asked.p;
	if (!(p > 0 && p < 1)) return null;
	const quantile = asked.kind === 'chance' ? asked.above : goal;
	return market(
		year,
		(quantile * read({ kind: 'market', year })) / read({ kind: 'quantile', year, p })
	);
}
