import type { Facts } from '../facts/types.ts';
import { addressEntries } from './addressEntries.ts';
import { fileEntries } from './file.ts';
import { findAssumption } from './findAssumption.ts';
import { isDeepText } from './isDeepText.ts';
import { restore, type Entry, type Restored } from './restore.ts';
import { showRaw } from './showRaw.ts';
import type { Problem } from './types.ts';

/** A scenario read from a text, with what of the text it is made of. */
export interface Opened extends Restored {
	/** Ids whose values count now; what does not count is in `problems`. */
	readonly used: readonly string[];
}

const DEEPEST = 8;

/** What a file may hold beside its format and its set: the rest is named, since nobody reads it. */
const known = new Set([
	'chipcast',
	'data',
	'set',
	'market',
	'kept',
	// What a picture says of itself, as the command line prints it: a scenario with a figure's looks.
	'figure',
	'format',
	'with',
	'language',
	'theme',
	'width',
	'height',
	'scale',
	'dpi',
	'transparent',
	'title',
	'note',
	'sources',
	'sourcesLine',
	'address',
	// What a figure shows, beside the scenario that gives it.
	'rows'
]);

const refuse = (code: string, value = '', range = ''): { problem: Problem } => ({
	problem: { code, id: '', value, range }
});

/** The first line of a dropped link, which may stand among comments; null for what is no link. */
function linkOf(text: string): string | null {
	const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
	const [link, ...more] = lines.filter((line) => line !== '' && !line.startsWith('#'));
	if (link === undefined || more.length > 0 || /\s/.test(link)) return null;
	return /^(\w+:\/\/|\/?\?)/.test(link) ? link : null;
}

function openEntries(entries: readonly Entry[], more: readonly Problem[], facts: Facts): Opened {
	const restored = restore(entries, facts);
	const problems = [...restored.problems, ...more];
	const unused = new Set(problems.map(({ id }) => id));
	const ids = new Set(entries.map(([id]) => id));
	const counts = (id: string) =>
		!unused.has(id) && !(unused.has('points') && id.startsWith('points.'));
	const used = [...ids].filter((id) => findAssumption(id) && counts(id));
	return { ...restored, problems, used };
}

/**
 * Reads a text (of a file, dropped or pasted) as a scenario: JSON of a saved one, or a link. Tolerant: a
 * newer or broken one gives what is understood of it, `used`, and what is not, `problems`. A text that
 * is neither, or holds nothing that is known here, is one problem, so that nothing open is replaced.
 */
export function openText(text: string, facts: Facts): Opened | { problem: Problem } {
	if (text.trim() === '') return refuse('empty-file');
	const link = linkOf(text);
	if (link !== null) {
		const read = addressEntries(link);
		if ('problem' in read) return read;
		const ours = read.entries.some(([id]) => findAssumption(id));
		return ours ? openEntries(read.entries, [], facts) : refuse('not-our-link', showRaw(link));
	}
	if (isDeepText(text, DEEPEST)) return refuse('too-deep', '', String(DEEPEST));
	const read = fileEntries(text);
	if ('problem' in read) {
		const { code, value, range } = read.problem;
		return refuse(code, showRaw(value), range);
	}
	const parts = Object.keys(read.parts).filter((part) => !known.has(part));
	const more = parts.map((part): Problem => ({
		code: 'unknown-part',
		id: '',
		value: showRaw(part),
		range: ''
	}));
	return openEntries(read.entries, more, facts);
}
