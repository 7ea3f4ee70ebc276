import type { Facts } from '../facts/types.ts';
import { presetOf, presetPoints } from './defaultOf.ts';
import { inOrder } from './restore.ts';
import type { Scenario, Value } from './types.ts';
import { valueOf } from './valueOf.ts';

/** An assumption that two scenarios differ in; null where one of them leaves it to follow another. */
export interface DifferingRow {
	readonly id: string;
	readonly from: Value | null;
	readonly to: Value | null;
}

/** Every id a scenario or its preset says anything about. */
const idsOf = (scenario: Scenario, facts: Facts) => {
	const preset = presetOf(scenario.preset, facts);
	return [
		...presetPoints(preset, facts).map(({ year }) => `points.${year}`),
		...Object.keys(preset.set),
		...Object.keys(scenario.set)
	];
};

/** What two scenarios differ in, whatever their presets, in the order of the table. */
export function differing(from: Scenario, to: Scenario, facts: Facts): DifferingRow[] {
	const ids = ['preset', ...idsOf(from, facts), ...idsOf(to, facts)];
	const ordered = inOrder({ preset: '', set: Object.fromEntries(ids.map((id) => [id, 0])) });
	return Object.keys(ordered.set)
		.map((id) => ({ id, from: valueOf(from, id, facts), to: valueOf(to, id, facts) }))
		.filter((row) => row.from !== row.to);
}
