import type { Cell, FigureTable } from '../../export/figureTable.ts';
import { sourceIdOf } from '../../export/tables/sourceIdOf.ts';
import type { Facts } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import { cellText } from '../cellText.ts';
import { branches, type Branch, type ColumnSeries, type WalkedFigure } from './branches.ts';

export interface TreeNode {
	readonly name: string;
	/** What it says beyond its name; an entry says its numbers. */
	readonly value: string;
	/** Of a mark that stands in the figure. */
	readonly id?: string;
	/** The id of the source of a published value. */
	readonly source?: string;
	/** Where it stands in the figure, if the figure runs over years. */
	readonly year?: number;
	/** And on its axis of amounts, USD bn: one, or the ends of a band. */
	readonly amounts?: readonly number[];
	readonly children: readonly TreeNode[];
}

type Row = readonly Cell[];

/** The rows of one series, and which columns they say. */
interface Series {
	readonly name: string;
	readonly rows: readonly Row[];
	readonly columns: readonly string[];
	readonly at?: readonly string[];
}

/** Columns whose cells are names only together with their head: from 2023 to 2024. */
const HEADED = new Set(['from', 'to', 'from_year', 'to_year']);

/** The tree of a figure, from its table: the figure, its series, and an entry for every row. */
export function figureTree(
	figure: WalkedFigure,
	{ columns, rows }: FigureTable,
	facts: Facts,
	words: WholeWords
): TreeNode {
	const { tree } = words;
	const { series: by, entry, shared, year } = branches[figure];
	const cellOf = (row: Row, key: string) =>
		row[columns.findIndex((one) => one.key === key)] ?? null;
	const say = (row: Row, i: number) => cellText(row[i]!, columns[i]!.kind, facts, words);

	const named = (row: Row, keys: readonly string[]) =>
		columns
			.flatMap(({ key, label }, i) =>
				keys.includes(key) ? [HEADED.has(key) ? `${label} ${say(row, i)}` : say(row, i)] : []
			)
			.join(' ');
	const valued = (row: Row, keys: readonly string[]) =>
		columns
			.flatMap(({ key, label, kind }, i) =>
				kind !== 'source' && keys.includes(key) && row[i] !== null
					? [tree.cell(label, say(row, i))]
					: []
			)
			.join('; ');
	const sourceOf = (row: Row, keys: readonly string[]) =>
		columns.flatMap(({ key, kind }, i) =>
			kind === 'source' && keys.includes(key) ? (sourceIdOf(row[i]!) ?? []) : []
		)[0];

	function grouped(by: Exclude<Branch['series'], readonly ColumnSeries[]>): Series[] {
		const groups = new Map<string, Row[]>();
		for (const row of rows) {
			const name = typeof by === 'string' ? named(row, [by]) : by((key) => cellOf(row, key), words);
			groups.set(name, [...(groups.get(name) ?? []), row]);
		}
		const said = columns.map(({ key }) => key).filter((key) => key !== by);
		return [...groups].map(([name, rows]) => ({ name, rows, columns: said }));
	}
	const drawn = ({ name, columns, at }: ColumnSeries): Series => ({
		name: name(words),
		rows: rows.filter((row) => columns.some((key) => cellOf(row, key) !== null)),
		columns,
		at
	});
	const series =
		typeof by === 'object' ? by.map(drawn).filter(({ rows }) => rows.length) : grouped(by);

	function branch({ name, rows, columns, at }: Series): TreeNode {
		const first = rows[0]!;
		const common = shared.filter(
			(key) => columns.includes(key) && rows.every((row) => cellOf(row, key) === cellOf(first, key))
		);
		const own = columns.filter((key) => ![...entry, ...common].includes(key));
		return {
			name,
			value: valued(first, common),
			children: rows.map((row) => ({
				name: named(row, entry),
				value: valued(row, own),
				source: sourceOf(row, columns),
				...(year && { year: Number(cellOf(row, year)) }),
				...(at && { amounts: at.flatMap((key) => cellOf(row, key) ?? []).map(Number) }),
				children: []
			}))
		};
	}
	return {
		name: tree.whole(words.page.tabs[figure]),
		value: '',
		children: series.map(branch)
	};
}
