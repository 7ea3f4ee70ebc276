import { companyWorth } from '../../answers/companyWorth.ts';
import { project } from '../../answers/project.ts';
import type { Facts } from '../../facts/types.ts';
import { fromAddress } from '../../scenario/address.ts';
import type { Restored } from '../../scenario/restore.ts';
import type { Scenario } from '../../scenario/types.ts';

/** What the examples of the methods start from. */
export interface Example {
	readonly scenario: Scenario;
	readonly company: string;
	/** It is what the address asks for, and not what Chipcast opens with. */
	readonly own: boolean;
}

/**
 * The scenario of an address where every example has a number: two growing last points and a company
 * with a worth, the one in view if it has one. Else the scenario that Chipcast opens with.
 */
export function exampleFor(query: string, facts: Facts): Example {
	const asked = query ? usable(fromAddress(query, facts), facts) : null;
	return asked
		? { ...asked, own: true }
		: { ...usable(fromAddress('', facts), facts)!, own: false };
}

function usable({ scenario, view }: Restored, facts: Facts): Omit<Example, 'own'> | null {
	const projection = project(scenario, facts);
	const { points, exitYear } = projection.settings;
	const [start, end] = points.slice(-2);
	if (!start || !end || end.value <= start.value) return null;
	const company = [view.company, ...facts.companies.map(({ id }) => id)].find(
		(id) => companyWorth(id, projection, facts, exitYear).inputs
	);
	return company ? { scenario, company } : null;
}
