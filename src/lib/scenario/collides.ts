import type { Facts } from '../facts/types.ts';
import { defaultOf, presetOf } from './defaultOf.ts';
import { pointsOf } from './resolve.ts';
import { LAST_YEAR } from './table.ts';
import type { Scenario } from './types.ts';

/**
 * What the exit year, or an end of a company input's range, meets in the rest of its scenario: code
 * and range of the problem; null where it fits.
 */
export function collides(scenario: Scenario, id: string, facts: Facts): [string, string] | null {
	const value = Number(scenario.set[id]);
	if (id === 'exitYear') {
		const first = pointsOf(scenario, facts)[0]!.year;
		return value < first ? ['out-of-range', `${first}…${LAST_YEAR}`] : null;
	}
	const [, of = '', end] = /^(.+)\.(low|high)$/.exec(id) ?? [];
	if (!end || of.startsWith('range.')) return null;
	const middle = Number(scenario.set[of] ?? defaultOf(of, presetOf(scenario.preset, facts), facts));
	if (end === 'low') return value < middle ? null : ['not-below', String(middle)];
	return value > middle ? null : ['not-above', String(middle)];
}
