import type { Facts } from '../facts/types.ts';
import { resolve } from '../scenario/resolve.ts';
import { restore } from '../scenario/restore.ts';
import type { Scenario } from '../scenario/types.ts';
import { tryAssumption, withoutAssumption } from '../scenario/withAssumption.ts';
import { valueOf } from '../scenario/valueOf.ts';
import { withInput } from '../scenario/withInput.ts';

/**
 * The scenario with a number of the table at a value: a company input takes the ends of its range along,
 * a point beyond the last year shown moves that. Null where the scenario would not be valid as a whole.
 */
export function scenarioAt(
	scenario: Scenario,
	id: string,
	value: number,
	facts: Facts
): Scenario | null {
	const tried = tryAssumption(scenario, id, value, facts);
	if ('problem' in tried) return null;
	const isInput = facts.companyInputs.some((input) => input.id === id);
	const next = isInput ? withInput(scenario, id, value, facts) : tried.scenario;
	const { horizon } = next.set;
	const isShort = typeof horizon === 'number' && resolve(next, facts).horizon > horizon;
	const valid = isShort ? withoutAssumption(next, ['horizon']) : next;
	const { scenario: kept } = restore(Object.entries({ preset: valid.preset, ...valid.set }), facts);
	const same = Object.entries(valid.set).every(([key, one]) => valueOf(kept, key, facts) === one);
	return same ? kept : null;
}
