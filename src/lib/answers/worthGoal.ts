import type { Facts } from '../facts/types.ts';
import type { WorthInputs } from '../model/worthToday.ts';
import type { Settings } from '../scenario/types.ts';
import type { BaseYear } from './baseYear.ts';
import { companyAt } from './companyValues.ts';
import { pathOf } from './pathOf.ts';
import type { ReadOut } from './readOut.ts';
import { worthInputs } from './worthInputs.ts';

export type WorthAsked = Extract<ReadOut, { kind: 'worth' | 'ratio' }>;

/**
 * A goal for a company's worth, or for its ratio to the market value, as a worth in USD bn beside what
 * the worth is made of at present. Null where there is no worth, and for a goal not above 0.
 */
export function worthGoal(
	asked: WorthAsked,
	goal: number,
	settings: Settings,
	facts: Facts
): { target: number; inputs: WorthInputs; base: BaseYear } | null {
	const company = facts.companies.find(({ id }) => id === asked.company);
	if (!company) return null;
	const { marketValue } = companyAt(company, settings.snapshot, facts);
	const { valueAt } = pathOf(settings);
	const made = worthInputs(company, marketValue, { settings, valueAt }, facts);
	const target = asked.kind === 'ratio' ? goal * (marketValue?.value ?? NaN) : goal;
	return 'reason' in made || !(target > 0) ? null : { ...made, target };
}
