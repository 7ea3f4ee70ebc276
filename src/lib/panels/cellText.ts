import type { Cell, FigureTable } from '../export/figureTable.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** What a reader sees of a cell of a figure's table: a number as its kind is written, a count by its name. */
export function cellText(
	cell: Cell,
	kind: FigureTable['columns'][number]['kind'],
	facts: Facts,
	{ numbers, table }: WholeWords
): string {
	if (cell === null) return '';
	if (typeof cell === 'string')
		return facts.definitions.find(({ id }) => id === cell)?.label ?? cell;
	if (kind === 'fraction') return table.percent(numbers.percent(cell));
	if (kind === 'times') return numbers.decimals(cell, cell < 1 ? 2 : 1);
	if (kind === 'number') return numbers.atMost(cell, 3);
	return kind === 'usdBn' ? numbers.billions(cell) : String(cell);
}
