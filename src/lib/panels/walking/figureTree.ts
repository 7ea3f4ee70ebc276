import type { Cell, FigureTable } from '../../export/figureTable.ts';
import { sourceIdOf } from '../../export/tables/sourceIdOf.ts';
import type { Facts } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import { cellText } from '../cellText.ts';
import { branches, type WalkedFigure } from './branches.ts';

export interface TreeNode {
	readonly name: string;
	/** What it says beyond its name; an entry says its numbers. */
	readonly value: string;
	/** The id of the source of a published value. */
	readonly source?: string;
	/** Where it stands in the figure, if the figure runs over years. */
	readonly year?: number;
	readonly children: readonly TreeNode[];
}

type Row = readonly Cell[];

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
	const { series, entry, shared, year } = branches[figure];
	const cellOf = (row: Row, key: string) => row[columns.findIndex((one) => one.key === key)]!;
	const say = (row: Row, i: number) => cellText(row[i]!, columns[i]!.kind, facts, words);

	const named = (row: Row, keys: readonly string[]) =>
		columns
			.flatMap(({ key, label }, i) =>
				keys.includes(key) ? [HEADED.has(key) ? `${label} ${say(row, i)}` : say(row, i)] : []
			)
			.join(' ');
	const valued = (row: Row, isSaid: (key: string) => boolean) =>
		columns
			.flatMap(({ key, label, kind }, i) =>
				kind !== 'source' && isSaid(key) && row[i] !== null ? [tree.cell(label, say(row, i))] : []
			)
			.join('; ');
	const sourceOf = (row: Row) =>
		row.flatMap((cell, i) => (columns[i]!.kind === 'source' ? (sourceIdOf(cell) ?? []) : []))[0];

	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const name =
			typeof series === 'string' ? named(row, [series]) : series((key) => cellOf(row, key), words);
		groups.set(name, [...(groups.get(name) ?? []), row]);
	}
	const branch = ([name, of]: [string, Row[]]): TreeNode => {
		const first = of[0]!;
		const common = shared.filter((key) =>
			of.every((row) => cellOf(row, key) === cellOf(first, key))
		);
		const above = [series, ...entry, ...common];
		return {
			name,
			value: valued(first, (key) => common.includes(key)),
			children: of.map((row) => ({
				name: named(row, entry),
				value: valued(row, (key) => !above.includes(key)),
				source: sourceOf(row),
				...(year && { year: Number(cellOf(row, year)) }),
				children: []
			}))
		};
	};
	return {
		name: tree.whole(words.page.tabs[figure]),
		value: '',
		children: [...groups].map(branch)
	};
}
