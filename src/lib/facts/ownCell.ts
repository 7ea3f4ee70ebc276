import type { OwnColumn } from './ownColumns.ts';
import { readOwnNumber, type Mark } from './ownNumbers.ts';

/** What our own tables put before a text that a spreadsheet would run as a formula. */
const guard = /^'(?=\s*[=+\-@＝＋－＠])/;

/** 30.06.2026 is a day wherever it is written; 30/06/2026 and 06/30/2026 are not the same everywhere. */
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * A cell as its column takes it: a number, a date as `YYYY-MM-DD`, a text. What cannot be read stays the
 * text it is, for the check to name. `ambiguous` for a number with a mark that may be either.
 */
export function ownCell(
	cell: string,
	{ kind }: OwnColumn,
	mark: Mark | null
): { value: string | number } | { code: 'ambiguous-number' } {
	if (kind === 'text') return { value: cell.replace(guard, '') };
	if (kind === 'date') {
		const [, day = '', month = '', year] = dotted.exec(cell) ?? [];
		if (!year) return { value: cell };
		return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
	}
	const value = readOwnNumber(cell, mark);
	if (value === 'ambiguous') return { code: 'ambiguous-number' };
	if (value === null) return { value: cell };
	// 35 % of a column of fractions: as exact as 0.35 typed, where a division would not be.
	if (!cell.trim().endsWith('%')) return { value };
	return { value: kind === 'fraction' ? Number((value / 100).toPrecision(15)) : cell };
}
