import type { ReleasedDefaults } from '../facts/releasedDefaults.ts';
import type { Facts } from '../facts/types.ts';
import { defaultOf, presetOf, presetPoints } from './defaultOf.ts';
import { findAssumption } from './findAssumption.ts';
import { pointsOf } from './resolve.ts';
import type { Scenario, Value } from './types.ts';
import { withAssumption } from './withAssumption.ts';

/** A company input's ends have defaults too, which are not those of an id that stands for itself. */
function inputEnd(id: string, facts: Facts): number | undefined {
	const [, input, end] = /^(.+)\.(low|high)$/.exec(id) ?? [];
	return facts.companyInputs.find((one) => one.id === input)?.[end as 'low' | 'high'];
}

/**
 * A scenario with the values it left as they were set to what its data version meant by that, where the
 * facts in hand mean another; and the ids of those values. An assumption that is no longer known, or was
 * not yet, stays as it is.
 */
export function asReleased(
	scenario: Scenario,
	released: ReleasedDefaults,
	facts: Facts
): { scenario: Scenario; ids: string[] } {
	const preset = presetOf(scenario.preset, facts);
	const { points = {}, set = {} } = released.presets[preset.id] ?? {};
	const isPreset = preset.id in released.presets;
	// A point that has been published since is none of that version's.
	const added = presetPoints(preset, facts)
		.filter(({ year }) => isPreset && !(year in points))
		.map(({ year }) => [`points.${year}`, 'none'] as const);
	const { bend, ...rest } = released.set;
	const then: Record<string, Value> = {
		...rest,
		...set,
		...Object.fromEntries(added),
		...Object.fromEntries(Object.entries(points).map(([year, v]) => [`points.${year}`, v]))
	};
	const ids: string[] = [];
	const take = (one: Scenario, [id, value]: readonly [string, Value]): Scenario => {
		if (Object.hasOwn(scenario.set, id) || !findAssumption(id)) return one;
		const now = inputEnd(id, facts) ?? defaultOf(id, preset, facts);
		if (now === undefined || now === value) return one;
		ids.push(id);
		return withAssumption(one, id, value, facts);
	};
	const most = Object.entries(then).reduce(take, scenario);
	const bends = bend === undefined ? [] : pointsOf(most, facts).slice(1);
	return {
		scenario: bends.map(({ year }) => [`bend.${year}`, bend!] as const).reduce(take, most),
		ids
	};
}
