import type { Facts } from '../facts/types.ts';
import { movedEnds } from '../model/inputLaw.ts';
import { collides } from './collides.ts';
import { findAssumption } from './findAssumption.ts';
import { inputOf } from './inputOf.ts';
import { inputScaleOf } from './inputScaleOf.ts';
import { resolve } from './resolve.ts';
import type { Scenario } from './types.ts';
import { withAssumption, withoutAssumption } from './withAssumption.ts';

/**
 * The scenario with a company input at another value, in one step: ends of the reader's own move along
 * with it, their distances kept on the input's scale, within what is valid. An end for which the value
 * leaves no room, as a share of 1 does, is the reader's no more.
 */
export function withInput(scenario: Scenario, id: string, value: number, facts: Facts): Scenario {
	const range = inputOf(id, resolve(scenario, facts), facts);
	const moved = movedEnds(inputScaleOf(id), range, value);
	const { min = -Infinity, max = Infinity } = findAssumption(id)!.row;
	let next = withAssumption(scenario, id, value, facts);
	for (const end of ['low', 'high'] as const) {
		if (scenario.set[`${id}.${end}`] === undefined) continue;
		const within = Math.min(max, Math.max(min, moved[end]));
		const kept = withAssumption(next, `${id}.${end}`, within, facts);
		next = collides(kept, `${id}.${end}`, facts) ? withoutAssumption(next, [`${id}.${end}`]) : kept;
	}
	return next;
}
