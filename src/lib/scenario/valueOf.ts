import type { Facts } from '../facts/types.ts';
import { defaultOf, presetOf } from './defaultOf.ts';
import type { Scenario, Value } from './types.ts';

/**
 * What a scenario has for an id: its own value, else its preset's default. Null where neither has one
 * (`horizon` and the ends of a company input's range follow something else meanwhile).
 */
export const valueOf = (scenario: Scenario, id: string, facts: Facts): Value | null =>
	id === 'preset'
		? scenario.preset
		: (scenario.set[id] ?? defaultOf(id, presetOf(scenario.preset, facts), facts) ?? null);
