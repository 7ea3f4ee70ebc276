/** What a row is sorted by in a column: what its cell says apart, else the text of the cell. */
const keyOf = (row: HTMLTableRowElement, column: number) => {
	const cell = row.cells[column]!;
	return (cell.dataset.sort ?? cell.textContent ?? '').trim();
};

/**
 * Rows in the order of a column; equal ones stay as they were, and those that say nothing come last either
 * way. Numbers are sorted as numbers, dates and texts as the page's language sorts them.
 */
export function sortedRows(
	rows: readonly HTMLTableRowElement[],
	column: number,
	descending: boolean,
	language: string
): HTMLTableRowElement[] {
	const { compare } = new Intl.Collator(language);
	const keyed = rows.map((row) => ({ row, key: keyOf(row, column) }));
	const numeric = keyed.every(({ key }) => Number.isFinite(Number(key)));
	return keyed
		.sort((a, b) => {
			if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
			const order = numeric ? Number(a.key) - Number(b.key) : compare(a.key, b.key);
			return descending ? -order : order;
		})
		.map(({ row }) => row);
}
