import { numbers } from '../numbers.ts';
import type { Problem } from '../problem.ts';

const n = numbers('en');

const sayings: Readonly<Record<string, (problem: Problem) => string>> = {
	'storage-blocked': () =>
		'This browser keeps nothing for this page. Work goes on; save to a file what you want to keep.',
	'storage-full': () =>
		'The storage of this browser is full. Work goes on; save to a file, or delete what you no longer need.',
	'kept-broken': ({ value }) =>
		`“${value}” was kept here but cannot be read. It was put aside, and nothing else is touched.`,
	'kept-newer': ({ value }) =>
		`“${value}” was kept by a newer Chipcast. It stays as it is; reload the page to open it.`,
	'kept-gone': () => 'That scenario was changed or deleted in another tab.',
	'kept-late': () =>
		'What it needs could not be loaded. Check the connection and try again; nothing was changed.',
	'link-too-long': ({ value, range }) =>
		`All this makes a link of ${n.decimals(Number(value), 0)} characters, and ${n.decimals(Number(range), 0)} can be opened. The address leaves out what is compared, and notes if need be; save it to a file to keep it whole.`,
	'kept-too-long': ({ value, range }) =>
		`The scenario has ${value} characters, more than the ${range} that are kept here. Save it to a file.`
};

/** Scenarios that stay on the device. */
export const keep = {
	title: 'Kept scenarios',
	note: 'They stay in this browser, on this device. Nothing is sent anywhere.',
	asNew: 'Save as new',
	list: 'Kept so far',
	isOpen: 'open',
	unavailable: 'What keeps scenarios could not be loaded. Reload the page to try again.',
	renameTo: (name: string) => `New name of “${name}”`,
	openThis: (name: string) => `Open “${name}”`,
	renameThis: (name: string) => `Rename “${name}”`,
	removeThis: (name: string) => `Delete “${name}”`,
	/** When, and what differs. */
	about: (date: string, differs: string) => `${n.date(date)} · ${differs}`,
	opened: (name: string) =>
		`Opened ${name ? `“${name}”` : 'what was dropped'}. Undo brings the other back.`,
	/** What is kept stands on a market of the reader's own. */
	onMarket: (name: string) => `on your market “${name}”`,
	onBuiltIn: 'on the built-in figures',
	save: 'Save',
	name: 'Name',
	unnamed: 'Unnamed',
	open: 'Open',
	rename: 'Rename',
	remove: 'Delete',
	undo: 'Undo',
	removed: (name: string) => `“${name}” was deleted.`,
	saved: (name: string) => `Saved as “${name}” on this device.`,
	notOnDevice: 'Only in this tab, until it is closed',
	newer: 'Kept by a newer version',
	none: 'Nothing is kept on this device yet.',
	/** The one line on an opened page. */
	offer: (date: string, differs: string) => `Continue where you were (${n.date(date)}): ${differs}`,
	continue: 'Continue',
	asPublished: 'as published',
	/** What differs in short: the first change in full, the others counted. */
	differs: (changes: readonly string[]): string => {
		const [first, ...more] = changes;
		if (first === undefined) return keep.asPublished;
		return more.length === 0 ? first : `${first}, and ${more.length} more`;
	},
	/** A later version of the page, and what takes it. */
	version: { ready: 'A new version is ready.', use: 'Use it', later: 'Later' },
	toFile: 'Save to a file',
	fromFile: 'Open a file …',
	dropHere: 'Drop a saved scenario, a picture made here, a table of a market, or a link',
	dropOne: 'Drop one file at a time.',
	drop: 'A saved scenario, a picture made here or a link can also be dropped anywhere on the page.',
	/** What of a file counts, before the list of what does not. */
	used: (used: number, unused: number) =>
		unused === 0
			? `All ${n.decimals(used, 0)} settings of the file are used.`
			: `${n.decimals(used, 0)} settings of the file are used, ${n.decimals(unused, 0)} could not be:`,
	say: (problem: Problem): string =>
		sayings[problem.code]?.(problem) ?? `${problem.value} cannot be used.`
};
