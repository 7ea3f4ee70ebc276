import type { Facts } from '../facts/types.ts';
import { toAddress } from '../scenario/address.ts';
import type { Scenario, View } from '../scenario/types.ts';

interface Shown {
	readonly scenario: Scenario;
	readonly view: View;
}

/** The link that opens a scenario as it is looked at; null on a reader's own market, which no link can hold. */
export const linkOf = ({ scenario, view }: Shown, facts: Facts): string | null =>
	facts.own ? null : location.origin + location.pathname + toAddress(scenario, view, facts);
