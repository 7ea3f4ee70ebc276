import { readNumber } from './readNumber.ts';
import { hostile } from './showRaw.ts';
import { FIRST_YEAR, GREATEST_VALUE, LAST_YEAR, LEAST_VALUE } from './table.ts';
import type { Scenario } from './types.ts';

/** The reader's own remark on a year of the market. */
export interface Note {
	readonly year: number;
	/** USD bn; null: wherever the path is. */
	readonly value: number | null;
	readonly text: string;
}

export const MOST_NOTES = 20;
export const LONGEST_NOTE = 120;

/** As messages show it. */
export const NOTE_FORM = `YEAR VALUE TEXT, or YEAR path TEXT; ${LONGEST_NOTE} characters`;

/** Reads "2030 300 Second supplier" or "2030 path Second supplier"; null for what is no note. */
export function readNote(raw: string): Note | null {
	const [, year, place = '', text = ''] = /^(\d{4})\s+(\S+)\s+(\S.*)$/s.exec(raw.trim()) ?? [];
	const value = place === 'path' ? null : readNumber(place);
	const fits =
		Number(year) >= FIRST_YEAR &&
		Number(year) <= LAST_YEAR &&
		(place === 'path' || (value !== null && value >= LEAST_VALUE && value <= GREATEST_VALUE)) &&
		text.length <= LONGEST_NOTE &&
		!hostile.test(text);
	return fits ? { year: Number(year), value, text } : null;
}

/** A note as a scenario holds it. */
export const noteText = ({ year, value, text }: Note): string =>
	`${year} ${value ?? 'path'} ${text.trim()}`;

export const isNote = (id: string): boolean => id.startsWith('notes.');

/** Whether a scenario has notes. */
export const hasNotes = ({ set }: Scenario): boolean => Object.keys(set).some(isNote);

/** A scenario's notes with their ids, ascending by year. */
export function notesOf({ set }: Scenario): (Note & { id: string })[] {
	return Object.keys(set)
		.filter(isNote)
		.flatMap((id) => {
			const note = readNote(String(set[id]));
			return note ? [{ ...note, id }] : [];
		})
		.sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

/** The first id that no note has; null where there are as many as there may be. */
export function freeNote({ set }: Scenario): string | null {
	const ids = Array.from({ length: MOST_NOTES }, (_, i) => `notes.${i + 1}`);
	return ids.find((id) => set[id] === undefined) ?? null;
}
