import type { Facts } from '../facts/types.ts';
import { isAddress } from './addressEntries.ts';
import { fileEntries } from './file.ts';
import { otherEntries } from './otherEntries.ts';
import { restore, type Entry, type Restored } from './restore.ts';
import type { Problem } from './types.ts';

/** `preset:ID`, an address (from its question mark on, or whole), or else the name of a file. */
function entriesOf(
	text: string,
	facts: Facts,
	readFile: (name: string) => string
): { entries: readonly Entry[] } | { problem: Problem } {
	if (text.startsWith('preset:')) {
		const id = text.slice('preset:'.length);
		const known = facts.presets.map((preset) => preset.id);
		if (known.includes(id)) return { entries: [['preset', id]] };
		return { problem: { code: 'unknown-choice', id: 'preset', value: id, range: known.join(' ') } };
	}
	return isAddress(text) ? otherEntries(text) : fileEntries(readFile(text));
}

/**
 * A further scenario to compare with, as a reader names it: `preset:gartner-2024`, `?points.2030=300`,
 * or a file that `readFile` gives the text of (and may throw about). What an address or a file holds
 * that cannot be used is among the problems, the rest counts; what is no scenario at all is refused.
 */
export function readOther(
	text: string,
	facts: Facts,
	readFile: (name: string) => string
): Restored | { problem: Problem } {
	const read = entriesOf(text, facts, readFile);
	return 'problem' in read ? read : restore(read.entries, facts);
}
