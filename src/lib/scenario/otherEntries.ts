import { addressEntries, isAddress } from './addressEntries.ts';
import { isObject } from './isObject.ts';
import type { Entry } from './restore.ts';
import { showRaw } from './showRaw.ts';
import type { Problem } from './types.ts';

/** As many further scenarios as a chart can carry beside the open one. */
export const MOST_OTHERS = 3;

/**
 * The entries of a scenario to compare with: an address from its question mark on, or its set as a file
 * keeps it. It has no further ones of its own.
 */
export function otherEntries(raw: unknown): { entries: readonly Entry[] } | { problem: Problem } {
	const read = isObject(raw)
		? { entries: Object.entries(raw) }
		: typeof raw === 'string' && isAddress(raw)
			? addressEntries(raw)
			: { problem: { code: 'not-a-value', id: 'with', value: showRaw(raw), range: '' } };
	return 'problem' in read ? read : { entries: read.entries.filter(([id]) => id !== 'with') };
}
