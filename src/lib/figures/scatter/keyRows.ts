import { textWidth } from '../textWidth.ts';
import type { ScatterMark } from './types.ts';

/** An entry of the key of a picture: the number a mark shows, and what it stands for. */
export interface KeyEntry {
	number: string;
	text: string;
	x: number;
	row: number;
}

/** Space between a number and its text, and between two columns, in sizes of the text. */
const AFTER = 0.5;
const COLUMNS = 1.6;

/**
 * The key of a picture in columns of one width, read downwards row by row; with less than the rows it
 * needs, the last entry says how many are left out.
 */
export function keyRows(
	keyed: readonly ScatterMark[],
	width: number,
	size: number,
	most: number,
	more: (count: number) => string
): { entries: readonly KeyEntry[]; rows: number } {
	if (keyed.length === 0 || most === 0) return { entries: [], rows: 0 };
	const lead = textWidth('00', size, 600) + size * AFTER;
	const widest = Math.max(...keyed.map(({ full }) => textWidth(full, size, 400)));
	const columns = Math.max(
		1,
		Math.floor((width + size * COLUMNS) / (lead + widest + size * COLUMNS))
	);
	const room = columns * most;
	const shown = keyed.length <= room ? keyed.length : room - 1;
	const step = width / columns;
	const at = (i: number) => ({ x: (i % columns) * step, row: Math.floor(i / columns) });
	const entries = keyed.slice(0, shown).map(({ full }, i) => {
		return { number: String(i + 1), text: full, ...at(i) };
	});
	if (shown < keyed.length) {
		entries.push({ number: '', text: more(keyed.length - shown), ...at(shown) });
	}
	return { entries, rows: Math.ceil(entries.length / columns) };
}
