import type { Facts } from '../facts/types.ts';
import { toAddress } from './address.ts';
import { isNote } from './note.ts';
import type { Scenario, View } from './types.ts';

/** A host takes the first line of a request up to 8 KiB, and more than the query stands in it. */
export const LONGEST_LINK = 8000;

/** The query of a scenario as far as a link can hold it: without what it is compared with, or notes, where they are too much. */
export function fittingAddress(scenario: Scenario, view: View, facts: Facts): string {
	const whole = toAddress(scenario, view, facts);
	if (whole.length <= LONGEST_LINK) return whole;
	const alone = { ...view, with: [] };
	const uncompared = toAddress(scenario, alone, facts);
	if (uncompared.length <= LONGEST_LINK) return uncompared;
	const set = Object.fromEntries(Object.entries(scenario.set).filter(([id]) => !isNote(id)));
	return toAddress({ ...scenario, set }, alone, facts);
}
