import { textWidth } from '../textWidth.ts';
import type { ScatterMark } from './types.ts';

/** An entry of the key of a picture: the number a mark shows, and what it stands for. */
export interface KeyEntry {
	number: string;
	text: string;
	x: number;
	textX: number;
	/** Width of the frame around the number. */
	box: number;
	row: number;
}

/** Width kept for a number, and spaces after it and between two entries, in sizes of the text. */
const NUMBER = 1.5;
const AFTER = 0.5;
const BETWEEN = 1.6;

/**
 * The key of a picture, entry after entry in lines; with less than the rows it needs, the last entry
 * says how many are left out.
 */
export function keyRows(
	keyed: readonly ScatterMark[],
	width: number,
	size: number,
	most: number,
	more: (count: number) => string
): { entries: readonly KeyEntry[]; rows: number } {
	const all = keyed.map(({ full }, i) => ({ number: String(i + 1), text: full }));
	for (let shown = all.length; shown >= 0; shown--) {
		const left = all.length - shown;
		const told = left ? [...all.slice(0, shown), { number: '', text: more(left) }] : all;
		const entries = set(told, width, size);
		const rows = entries.length ? entries.at(-1)!.row + 1 : 0;
		if (rows <= most || shown === 0) return { entries, rows };
	}
	return { entries: [], rows: 0 };
}

function set(
	entries: readonly { number: string; text: string }[],
	width: number,
	size: number
): KeyEntry[] {
	let [end, row] = [0, 0];
	return entries.map(({ number, text }) => {
		const lead = number ? size * (NUMBER + AFTER) : 0;
		const wide = lead + textWidth(text, size, 400);
		if (end > 0 && end + wide > width) [end, row] = [0, row + 1];
		const x = end;
		end += wide + size * BETWEEN;
		return { number, text, x, textX: x + lead, box: size * NUMBER, row };
	});
}
