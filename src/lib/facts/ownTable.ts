import { dsvFormat } from 'd3';
import { ownCell } from './ownCell.ts';
import { ownColumns, type OwnTable } from './ownColumns.ts';
import { decimalMark } from './ownNumbers.ts';
import { showValue } from './showValue.ts';
import type { FactProblem } from './types.ts';

/** A row as it stands in a file, before it is checked. `row` as spreadsheets count: the head is row 1. */
export interface OwnRow {
	readonly row: number;
	readonly record: unknown;
}

export interface OwnRows {
	readonly rows: readonly OwnRow[];
	readonly problems: readonly FactProblem[];
}

/** Limits of strength.md 4.2, in characters, rows and columns. */
export const LONGEST_TABLE = 1 << 20;
export const MOST_ROWS = 10_000;
const MOST_COLUMNS = 64;

const keyOf = (head: string) =>
	head
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, '_');

/** The mark between cells: of those that may be one, the one the head has most of. */
function delimiterOf(text: string): string {
	const head = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replace(/"[^"]*"/g, '');
	const count = (mark: string) => head.split(mark).length;
	return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/**
 * The template's columns that a head line names, by their place; null where it names no two of them,
 * so that a text can be told from a table.
 */
function columnsOf(head: readonly string[], table: OwnTable): Map<number, string> {
	const columns = Object.entries(ownColumns[table]);
	const found = new Map<number, string>();
	for (const [place, cell] of head.entries()) {
		const key = keyOf(cell);
		const known =
			columns.find(([name]) => name === key) ?? columns.find(([, { also }]) => also?.includes(key));
		if (known) found.set(place, known[0]);
	}
	return found;
}

/** Which of the template's two tables a text is, by its head line; null for neither. */
export function ownTableOf(text: string): OwnTable | null {
	const [head = []] = dsvFormat(delimiterOf(text)).parseRows(
		/^[^\r\n]*/.exec(text.trimStart())![0]
	);
	const needed = (table: OwnTable) => {
		const names = new Set(columnsOf(head, table).values());
		return Object.entries(ownColumns[table]).every(
			([name, { needed }]) => !needed || names.has(name)
		);
	};
	return needed('figures') ? 'figures' : needed('companies') ? 'companies' : null;
}

/**
 * Reads one table of a reader's market as rows by the template's columns: with commas, semicolons or
 * tabs between cells, points or commas in numbers, blank lines left out. What the head or a row has
 * wrong is said; a column nobody knows is said and left out.
 */
export function ownTable(text: string, table: OwnTable): OwnRows {
	const problem = (
		row: number,
		field: string,
		value: unknown,
		code: string,
		expected = ''
	): FactProblem => ({
		file: table,
		row,
		id: '',
		field: showValue(field),
		value: showValue(value),
		code,
		expected
	});
	const refuse = (...wrong: Parameters<typeof problem>): OwnRows => ({
		rows: [],
		problems: [problem(...wrong)]
	});
	if (text.length > LONGEST_TABLE) {
		return refuse(0, '', text.length, 'file-too-long', String(LONGEST_TABLE));
	}
	const delimiter = delimiterOf(text);
	const lines = dsvFormat(delimiter).parseRows(text.replace(/^\ufeff/, ''));
	const filled = lines
		.map((cells, i) => ({ row: i + 1, cells: cells.map((cell) => cell.trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const [head, ...body] = filled;
	if (!head || body.length === 0) return refuse(0, '', '', 'empty-table', 'a head and a row');
	if (body.length > MOST_ROWS) {
		return refuse(0, '', body.length, 'too-many-rows', String(MOST_ROWS));
	}
	if (Math.max(...filled.map(({ cells }) => cells.length)) > MOST_COLUMNS) {
		return refuse(0, '', 'more', 'too-many-columns', String(MOST_COLUMNS));
	}

	const columns = columnsOf(head.cells, table);
	const problems: FactProblem[] = [];
	const names = new Set<string>();
	for (const [place, cell] of head.cells.entries()) {
		const name = columns.get(place);
		if (name === undefined) {
			if (cell !== '') problems.push(problem(head.row, cell, cell, 'unknown-column'));
		} else if (names.has(name)) {
			columns.delete(place);
			problems.push(problem(head.row, name, cell, 'column-twice'));
		} else names.add(name);
	}
	const missing = Object.entries(ownColumns[table]).filter(
		([name, { needed }]) => needed && !names.has(name)
	);
	if (missing.length > 0) {
		problems.push(...missing.map(([name]) => problem(head.row, name, '', 'missing-column', name)));
		return { rows: [], problems };
	}

	const isNumeric = (name: string) => /number|fraction/.test(ownColumns[table][name]!.kind);
	const places = [...columns].filter(([, name]) => isNumeric(name)).map(([place]) => place);
	const told = decimalMark(body.flatMap(({ cells }) => places.map((place) => cells[place] ?? '')));
	// Where no number tells, the mark between cells does: semicolons are there because commas are taken.
	const mark = told ?? (delimiter === ',' ? '.' : delimiter === ';' ? ',' : null);
	const rows: OwnRow[] = [];
	for (const { row, cells } of body) {
		// One comma too many moves every cell behind it, whether or not the last of them is empty.
		if (cells.length > head.cells.length) {
			const last = cells.findLast((cell) => cell !== '');
			problems.push(problem(row, '', last, 'too-many-cells', String(head.cells.length)));
			continue;
		}
		const read = [...columns].flatMap(([place, name]) => {
			const cell = cells[place] ?? '';
			return cell === '' ? [] : [{ name, cell, ...ownCell(cell, ownColumns[table][name]!, mark) }];
		});
		const unclear = read.filter((one) => 'code' in one);
		problems.push(...unclear.map(({ name, cell }) => problem(row, name, cell, 'ambiguous-number')));
		if (unclear.length > 0) continue;
		const record = Object.fromEntries(
			read.map((one) => [one.name, 'value' in one ? one.value : undefined])
		);
		rows.push({ row, record });
	}
	return { rows, problems };
}
