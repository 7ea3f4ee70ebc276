import type { Facts } from '../facts/types.ts';
import { changedIds } from '../scenario/changedIds.ts';
import type { Scenario, View } from '../scenario/types.ts';
import { compare, type Comparison } from './compare.ts';

/** What a scenario is compared with: what the reader chose, else the figures it started from. */
export function othersInView(scenario: Scenario, view: View): readonly Scenario[] {
	if (view.with.length > 0) return view.with;
	return changedIds(scenario).length > 0 ? [{ preset: scenario.preset, set: {} }] : [];
}

/** The open scenario beside those of the view, in the year in view. */
export const compareInView = (scenario: Scenario, view: View, facts: Facts): Comparison =>
	compare([scenario, ...othersInView(scenario, view)], view.year, facts);
