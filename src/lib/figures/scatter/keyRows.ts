import { cutText } from '../cutText.ts';
import { textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import type { ScatterLayout } from './scatterLayout.ts';
import type { Swatch } from './types.ts';

/** An entry of the key of a picture: a sample, or the number a mark shows, or neither, and what it stands for. */
export interface KeyEntry {
	shape: Swatch['shape'] | null;
	number: string;
	text: string;
	x: number;
	textX: number;
	/** Width of the sample, or of the frame around the number. */
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
	{ swatches, keyed, groups }: Pick<ScatterLayout, 'swatches' | 'keyed' | 'groups'>,
	width: number,
	size: number,
	most: number,
	more: (count: number) => string
): { entries: readonly KeyEntry[]; rows: number } {
	const samples = swatches.map(({ shape, text }): Told => ({ shape, number: '', text }));
	const numbers = keyed.map(({ full }, i): Told => ({
		shape: null,
		number: String(i + 1),
		text: full
	}));
	const plain = (text: string): Told => ({ shape: null, number: '', text });
	// On a line of their own, so that none is read as the name of a sample.
	const rest = groups
		.flatMap(({ head, members }) =>
			wrapText(`${head}: ${members.join(', ')}`, size, 400, width).map(plain)
		)
		.map((told, i) => (i === 0 ? { ...told, fresh: true } : told));
	const laid = (told: readonly Told[]) => {
		const entries = set(told, width, size);
		return { entries, rows: entries.length ? entries.at(-1)!.row + 1 : 0 };
	};
	// What short names leave out stands whole or not at all: it is in the table of the figure too.
	const full = laid([...samples, ...numbers, ...rest]);
	if (full.rows <= most) return full;
	const first = laid(samples).rows > most ? [] : samples;
	for (let shown = numbers.length; ; shown--) {
		const left = numbers.length - shown;
		const told = [...first, ...numbers.slice(0, shown), ...(left ? [plain(more(left))] : [])];
		const key = laid(told);
		if (key.rows <= most || shown === 0) return key;
	}
}

type Told = Pick<KeyEntry, 'shape' | 'number' | 'text'> & { fresh?: boolean };

function set(entries: readonly Told[], width: number, size: number): KeyEntry[] {
	let [end, row] = [0, 0];
	return entries.map(({ shape, number, text: whole, fresh }) => {
		const lead = shape || number ? size * (NUMBER + AFTER) : 0;
		const text = cutText(whole, size, 400, width - lead);
		const wide = lead + textWidth(text, size, 400);
		if (end > 0 && (fresh || end + wide > width)) [end, row] = [0, row + 1];
		const x = end;
		end += wide + size * BETWEEN;
		return { shape, number, text, x, textX: x + lead, box: size * NUMBER, row };
	});
}
