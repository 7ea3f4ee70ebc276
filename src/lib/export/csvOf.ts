import { csvFormatRows } from 'd3';
import type { Cell, FigureTable } from './figureTable.ts';
import { twelveDigits } from '../scenario/twelveDigits.ts';

/** Spreadsheets run a text cell that starts with one of these, wide ones and after blanks too, as a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Numbers stay numbers, minus signs and all; only texts are guarded, and lose control characters. */
function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return String(twelveDigits(cell));
	const text = cell.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
	return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * A table as CSV: RFC 4180 quoting and line ends, a point for decimals, safe to open in a spreadsheet.
 * `heads` are what a language calls its columns.
 */
export const csvOf = (
	{ columns, rows }: FigureTable,
	heads: Readonly<Record<string, string>> = {}
): string =>
	csvFormatRows([
		columns.map(({ key }) => heads[key] ?? key),
		...rows.map((row) => row.map(cellText))
	]).replaceAll('\n', '\r\n') + '\r\n';
