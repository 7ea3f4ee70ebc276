import type { Entry } from './restore.ts';
import type { Problem } from './types.ts';

/** Longer queries are not ours; nothing of them is read. */
const LONGEST_QUERY = 8192;

/** Keys that hosts and chat apps add to links; they are none of ours and none of the reader's doing. */
const foreign = /^(utm_\w+|fbclid|gclid|ref)$/;

/** Whether a text is an address, from its question mark on or whole. */
export const isAddress = (text: string): boolean => /^(\?|\w+:\/\/)/.test(text);

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
