import type { Facts } from '../facts/types.ts';
import { addressEntries } from './addressEntries.ts';
import { inOrder, restore, usualView, type Restored } from './restore.ts';
import type { Scenario, View } from './types.ts';

/**
 * The query of a scenario: empty for the default, else `?data=…&preset=…&points.2030=300…`, only what
 * differs, in the order of the table, full precision. Equal scenarios give equal text.
 */
export function toAddress(scenario: Scenario, view: View, facts: Facts): string {
	const entries: [string, string][] = [];
	if (scenario.preset !== facts.presets[0]?.id) entries.push(['preset', scenario.preset]);
	for (const [id, value] of Object.entries(inOrder(scenario).set))
		entries.push([id, String(value)]);
	for (const key of ['figure', 'axis', 'year', 'company', 'definition', 'priced'] as const) {
		if (view[key] !== usualView[key]) entries.push([`view.${key}`, String(view[key])]);
	}
	for (const other of view.with) entries.push(['with', toAddress(other, usualView, facts) || '?']);
	if (entries.length === 0) return '';
	// A look at the same defaults needs no data version; an assumption does, since defaults may change.
	if (entries.some(([id]) => !id.startsWith('view.'))) entries.unshift(['data', facts.version]);
	return '?' + entries.map((entry) => entry.map(encodeURIComponent).join('=')).join('&');
}

/** Reads a query, tolerant: what cannot be used is said, the rest counts. Never throws. */
export function fromAddress(query: string, facts: Facts): Restored {
	const read = addressEntries(query);
	if ('entries' in read) return restore(read.entries, facts);
	return { ...restore([], facts), problems: [read.problem] };
}
