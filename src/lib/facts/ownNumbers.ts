/** Blanks and marks that group digits and are no decimal mark anywhere. */
const groups = /[\s\u00a0\u202f'’]/g;
const either = /^[+-]?\d{1,3}[.,]\d{3}$/;
const byPoint = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d{1,3})?$/i;
const byComma = /^[+-]?(\d+|\d{1,3}(\.\d{3})+)?(,\d*)?(e[+-]?\d{1,3})?$/i;

export type Mark = '.' | ',';

const bare = (cell: string) => cell.replace(groups, '').replace('−', '-').replace(/%$/, '');
const isNumber = (text: string, form: RegExp) => /\d/.test(text) && form.test(text);

/**
 * The decimal mark of a spreadsheet, from those of its cells that can be read one way only: `1.5` and
 * `1,234.5` have a point, `1,5` and `1.234,5` a comma. Null where no cell tells, or where they differ.
 */
export function decimalMark(cells: readonly string[]): Mark | null {
	const texts = cells.map(bare).filter((text) => /[.,]/.test(text) && !either.test(text));
	const point = texts.some((text) => isNumber(text, byPoint) && !isNumber(text, byComma));
	const comma = texts.some((text) => isNumber(text, byComma) && !isNumber(text, byPoint));
	return point === comma ? null : point ? '.' : ',';
}

/**
 * One cell as a number, with the decimal mark of its sheet. Null for what is none; `ambiguous` for
 * `1,234` and `1.234` where nothing tells the mark: a thousand, or one and a bit.
 */
export function readOwnNumber(cell: string, mark: Mark | null): number | 'ambiguous' | null {
	const text = bare(cell);
	if (mark === null && either.test(text)) return 'ambiguous';
	const forms = mark === '.' ? ['.'] : mark === ',' ? [','] : ['.', ','];
	for (const form of forms) {
		if (!isNumber(text, form === '.' ? byPoint : byComma)) continue;
		const plain =
			form === '.' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.');
		const value = Number(plain);
		return Number.isFinite(value) ? value + 0 : null;
	}
	return null;
}
