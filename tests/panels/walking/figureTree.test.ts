import { describe, expect, test } from 'vitest';
import { figureTable } from '#lib/export/figureTable.ts';
import { sourceIdOf } from '#lib/export/tables/sourceIdOf.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { branches, type WalkedFigure } from '#lib/panels/walking/branches.ts';
import { figureTree, type TreeNode } from '#lib/panels/walking/figureTree.ts';
import { cellText } from '#lib/panels/cellText.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { italian } from '#lib/words/italian.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();
const COMPARED = '?points.2030=300&with=?preset%3Dgartner-2024';

function walked(figure: WalkedFigure, words = whole.en, query = COMPARED) {
	const { scenario, view } = fromAddress(query, facts);
	const table = figureTable({ scenario, view: { ...view, figure } }, facts, words);
	return { table, root: figureTree(figure, table, facts, words) };
}

const child = ({ children }: TreeNode, name: string) => {
	const found = children.find((one) => one.name === name);
	expect(found, `${name} among ${children.map((one) => one.name).join(', ')}`).toBeDefined();
	return found!;
};

const figures = Object.keys(branches) as WalkedFigure[];

describe.each(figures.filter((figure) => figure !== 'market'))('the tree of %s', (figure) => {
	test.each([whole.en, italian])(
		'reaches every row of its table once, with all its numbers',
		(words) => {
			const { table, root } = walked(figure, words);
			const entries = root.children.flatMap(({ name, value, children }) =>
				children.map((entry) => ({
					source: entry.source,
					said: `${name}; ${value}; ${entry.name}; ${entry.value}`
				}))
			);
			expect(entries).toHaveLength(table.rows.length);
			for (const row of table.rows) {
				const cells = row.flatMap((cell, i) => {
					const { kind } = table.columns[i]!;
					return cell === null || kind === 'source' ? [] : [cellText(cell, kind, facts, words)];
				});
				const source = row.map(sourceIdOf).find((id) => id !== undefined);
				const at = entries.findIndex(
					(entry) => entry.source === source && cells.every((cell) => entry.said.includes(cell))
				);
				expect(at, cells.join('; ')).toBeGreaterThanOrEqual(0);
				entries.splice(at, 1);
			}
			expect(entries).toEqual([]);
		}
	);

	test('names all it holds', () => {
		const { root } = walked(figure);
		expect(root.children.length).toBeGreaterThan(0);
		for (const series of root.children) {
			expect(series.name).not.toBe('');
			expect(series.children.every(({ name }) => name !== '')).toBe(true);
		}
	});
});

test('growth: the path by years, then houses with the source of each figure', () => {
	const { root } = walked('growth');
	const path = child(root, 'this path');
	expect(path.value).toBe('what it counts: all AI chips');
	// (140 ÷ 53.662)^(1 ÷ 4) − 1
	expect(path.children[0]).toEqual({
		name: 'from 2023 to 2024',
		value: 'growth a year: 27.1 %',
		source: undefined,
		year: 2024,
		children: []
	});
	const houses = root.children.slice(1).flatMap(({ children }) => children);
	expect(houses.length).toBeGreaterThan(10);
	expect(houses.every(({ source }) => facts.sources.some(({ id }) => id === source))).toBe(true);
});

test('compare: each scenario by years, a source where a point is as published', () => {
	const { root } = walked('compare');
	const [own, other] = root.children;
	expect(own!.children.map(({ year }) => year)).toEqual([
		2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032
	]);
	expect(child(own!, '2030').value).toMatch(/^market, \$ bn: 300; /);
	expect(child(own!, '2027').source).toBe('article-2024-06');
	expect(child(own!, '2026').source).toBeUndefined();
	expect(child(own!, '2030').source, 'moved').toBeUndefined();
	expect(other!.children.filter(({ source }) => source).length).toBeGreaterThan(0);
});

test('valuations: what is said of all companies is said once, above them', () => {
	const listed = child(walked('valuations').root, 'market value');
	expect(listed.value).toBe('year: 2030; market, $ bn: 300');
	const nvidia = child(listed, 'NVIDIA');
	// 3110 ÷ 300
	expect(nvidia.value).toMatch(/^market value, \$ bn: 3,110; .*years of the market: 10\.4$/);
	expect(listed.children.every(({ source }) => source)).toBe(true);
});

test('worth: the value with its source, then each input alone', () => {
	const { root } = walked('worth');
	expect(root.children.map(({ name }) => name)).toEqual(['Value and worth', 'One input alone']);
	expect(child(root.children[0]!, 'market value').source).toBe('itbear-2024-06-25');
	expect(child(root.children[1]!, 'Multiple of earnings').value).toMatch(/part of the spread: \d/);
});

test('story: who works, then who gets it, with the source of every step', () => {
	const broadcom = child(walked('story').root, 'from Broadcom');
	expect(child(broadcom, 'to TSMC').value).toMatch(/^process: 5 nm; /);
	expect(
		walked('story')
			.root.children.flatMap(({ children }) => children)
			.every(({ source }) => source)
	).toBe(true);
});

describe('market', () => {
	const ALL = '?view.priced=nvidia&notes.1=2028+path+Second+supplier';

	test.each([whole.en, italian])(
		'reaches every cell of its table once, in the series that draws it',
		(words) => {
			const { table, root } = walked('market', words, ALL);
			const said = root.children.flatMap(({ value, children }) =>
				children.map((entry) => [entry.year, `${value}; ${entry.value}`] as const)
			);
			const cells = table.rows.flatMap((row) =>
				row.flatMap((cell, i) => {
					const { key, kind, label } = table.columns[i]!;
					if (cell === null || kind === 'source' || key === 'year') return [];
					return [[row[0], `${label}: ${cellText(cell, kind, facts, words)}`] as const];
				})
			);
			expect(cells.length).toBeGreaterThan(60);
			for (const [year, cell] of cells) {
				const times = said.filter(
					([at, value]) => at === year && value.split('; ').includes(cell)
				).length;
				expect(times, `${year} ${cell}`).toBe(1);
			}
		}
	);

	test('leads to the path, the bands, what was published, what came, the price’s line and notes', () => {
		const { root } = walked('market', whole.en, ALL);
		expect(root.children.map(({ name, children }) => [name, children[0]!.year])).toEqual([
			['This path', 2023],
			['Half of futures', 2024],
			['9 in 10', 2024],
			['Published', 2023],
			['Accelerators', 2023],
			['Priced in', expect.any(Number)],
			['Notes', 2028]
		]);
		expect(child(root.children[6]!, '2028').value).toBe('note: Second supplier');
	});

	test('without notes and without a price it has no series of them', () => {
		const { root } = walked('market', whole.en, '');
		expect(root.children.map(({ name }) => name)).toEqual([
			'This path',
			'Half of futures',
			'9 in 10',
			'Published',
			'Accelerators'
		]);
	});

	test('each value has its place, and what was published its source', () => {
		const { root } = walked('market', whole.en, '');
		const [path, half, nine, published, other] = root.children;
		// 140 × (257 ÷ 140)^(1 ÷ 3)
		expect(child(path!, '2028').amounts).toEqual([expect.closeTo(171.42, 1)]);
		expect(child(path!, '2027')).toMatchObject({ year: 2027, amounts: [140], source: undefined });
		const ends = [half!, nine!].map((band) => child(band, '2030').amounts!);
		expect(ends.flat().toSorted((a, b) => a - b)).toEqual([
			ends[1]![0],
			ends[0]![0],
			ends[0]![1],
			ends[1]![1]
		]);
		expect(child(published!, '2030')).toMatchObject({
			value: 'published, $ bn: 257; bound: lower',
			source: 'article-2024-06',
			amounts: [257]
		});
		expect(published!.children.map(({ year }) => year)).toEqual([2023, 2027, 2030]);
		expect(other!.value).toBe('what it counts: data-centre accelerators');
		expect(other!.children.every(({ source, amounts }) => source && amounts!.length === 1)).toBe(
			true
		);
	});
});
