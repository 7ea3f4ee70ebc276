import type { Assumption } from './assumption.ts';
import { FIRST_YEAR, LAST_YEAR, assumptions, growthRow } from './table.ts';

export interface FoundAssumption {
	readonly row: Assumption;
	/** The year inside the id, where the row has one. */
	readonly year: number | null;
	/** Place in the table: what addresses are ordered by. */
	readonly order: number;
}

const byPattern = new Map(
	[...assumptions, growthRow].map((row, order) => [row.id, { row, order }] as const)
);

/** What was found before: ids with a row of their own, of which there are some hundreds. */
const known = new Map<string, FoundAssumption>();

/** Twenty notes have a place each. */
const note = /^notes\.([1-9]|1\d|20)$/;

/**
 * The row of the table an id belongs to, or null for an id that no row has. A company of a reader's own
 * market has the rows of any other, in their place; whether it is there, `checkValue` tells.
 */
export function findAssumption(id: string): FoundAssumption | null {
	const before = known.get(id);
	if (before) return before;
	const parts = id.split('.');
	const place = parts.findIndex((part) => /^\d{4}$/.test(part));
	const year = place < 0 ? null : Number(parts[place]);
	if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return null;
	if (place >= 0) parts[place] = '<year>';
	const found = byPattern.get(note.test(id) ? 'notes.<n>' : parts.join('.'));
	if (!found) {
		const other = byPattern.get(id.replace(/^[a-z][a-z0-9]*(?=\.)/, 'nvidia'));
		return other ? { ...other, row: { ...other.row, id }, year } : null;
	}
	// An id such as `curve.<year>` typed literally has the placeholder but no year.
	if (found.row.id.includes('<year>') !== (year !== null) || id === 'notes.<n>') return null;
	const result = { row: found.row, year, order: found.order };
	known.set(id, result);
	return result;
}
