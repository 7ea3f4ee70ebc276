import { sortedRows } from './sortedRows.ts';

/** Puts the rows of a table, given as they are listed, in the order of a column (-1: as they are), and says so in its head. */
export function sortTable(
	table: HTMLTableElement,
	listed: readonly HTMLTableRowElement[],
	column: number,
	descending: boolean
): void {
	const language = document.documentElement.lang;
	const inOrder = descending ? listed.toReversed() : listed;
	table.tBodies[0]!.append(
		...(column < 0 ? inOrder : sortedRows(listed, column, descending, language))
	);
	for (const [i, head] of [...table.tHead!.rows[0]!.cells].entries()) {
		if (i === column) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
		else head.removeAttribute('aria-sort');
	}
}
