import type { Facts } from '../facts/types.ts';
import { inOrder, restore, usualView, type Entry, type Restored } from './restore.ts';
import type { Problem, Scenario, View } from './types.ts';

/** Longer queries are not ours; nothing of them is read. */
const LONGEST_QUERY = 4096;

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
	if (entries.length === 0) return '';
	// A look at the same defaults needs no data version; an assumption does, since defaults may change.
	if (entries.some(([id]) => !id.startsWith('view.'))) entries.unshift(['data', facts.version]);
	return '?' + entries.map((entry) => entry.map(encodeURIComponent).join('=')).join('&');
}

/** Keys that hosts and chat apps add to links; they are none of ours and none of the reader's doing. */
const foreign = /^(utm_\w+|fbclid|gclid|ref)$/;

/** The entries of a query, for `restore`; or the problem of one too long to be read. */
export function addressEntries(query: string): { entries: Entry[] } | { problem: Problem } {
	const text = query
		.replace(/^\w+:\/\/[^?#]*/, '')
		.replace(/^[^?]*\?/, '')
		.replace(/#.*$/s, '');
	if (text.length > LONGEST_QUERY) {
		const [value, range] = [String(text.length), String(LONGEST_QUERY)];
		return { problem: { code: 'address-too-long', id: '', value, range } };
	}
	return { entries: [...new URLSearchParams(text)].filter(([id]) => !foreign.test(id)) };
}

/** Reads a query, tolerant: what cannot be used is said, the rest counts. Never throws. */
export function fromAddress(query: string, facts: Facts): Restored {
	const read = addressEntries(query);
	if ('entries' in read) return restore(read.entries, facts);
	return { ...restore([], facts), problems: [read.problem] };
}
