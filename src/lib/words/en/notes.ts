import { market } from './market.ts';
import { numbers } from '../numbers.ts';

const n = numbers('en');

/** The reader's own notes on years of the market. */
export const notes = {
	title: 'Notes',
	note: 'Your own remarks on years of the market. They stand in the figure, in its pictures, and in what you save or share.',
	year: 'Year',
	value: 'At, $ bn',
	onPath: 'on the path',
	text: 'Note',
	example: 'Second supplier qualified',
	add: 'Add the note',
	change: 'Change the note',
	cancel: 'Leave it as it is',
	edit: 'Change',
	editThis: (text: string) => `Change “${text}”`,
	changeAll: 'Change …',
	remove: (text: string) => `Remove “${text}”`,
	list: 'Notes so far',
	none: 'There is none yet.',
	/** Where a note stands. */
	place: (year: number, value: number | null) =>
		value === null ? String(year) : `${year}, at ${market.pointMoney(value)}`,
	/** One of those in a line of a picture, and the line. */
	inPicture: (number: number, year: number, text: string) => `${number} (${year}) ${text}`,
	listed: (shown: readonly string[], left: number) =>
		[
			...shown,
			...(left > 0 ? [`${shown.length > 0 ? 'and ' : ''}${left} more in the scenario`] : [])
		].join('; '),
	hidden: (first: number, last: number) => `not in the figure, which shows ${first} to ${last}`,
	above: (text: string, value: number) => `${text} (${n.billions(value)} ↑)`,
	full: (most: number) =>
		`${most} notes are as many as a figure can carry. Remove one to add another.`,
	badYear: (first: number, last: number) => `Give a year from ${first} to ${last}.`,
	badValue: (least: number, most: number) =>
		`Give a value from ${n.atMost(least, 3)} to ${n.atMost(most, 0)}, or leave it empty: then the note stands on the path.`,
	badText: (most: number) => `Write a note of at most ${most} characters.`,
	added: 'The note was added.',
	changed: 'The note was changed.',
	removed: 'The note was removed.'
};
