import type { Facts } from '../facts/types.ts';
import { toAddress } from '../scenario/address.ts';
import { LONGEST_LINK } from '../scenario/fittingAddress.ts';
import type { Scenario, View } from '../scenario/types.ts';

interface Shown {
	readonly scenario: Scenario;
	readonly view: View;
}

/** The link that opens a scenario as it is looked at; null where none can hold it: a reader's own market, or more than fits. */
export function linkOf({ scenario, view }: Shown, facts: Facts): string | null {
	const address = toAddress(scenario, view, facts);
	return facts.own || address.length > LONGEST_LINK
		? null
		: location.origin + location.pathname + address;
}
