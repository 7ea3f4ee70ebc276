import type { Facts } from '../facts/types.ts';
import { inputOf } from './inputOf.ts';
import { resolve } from './resolve.ts';
import type { Problem, Scenario } from './types.ts';
import { tryAssumption } from './withAssumption.ts';
import { withInput } from './withInput.ts';

/** Checks what a reader typed for a company input and applies it with its range, or says what is wrong. */
export function tryInput(
	scenario: Scenario,
	id: string,
	raw: unknown,
	facts: Facts
): { scenario: Scenario } | { problem: Problem } {
	const tried = tryAssumption(scenario, id, raw, facts);
	if ('problem' in tried) return tried;
	const { value } = inputOf(id, resolve(tried.scenario, facts), facts);
	return { scenario: withInput(scenario, id, value, facts) };
}
