import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { project } from '../../src/lib/answers/project.ts';
import { setsOf } from '../../src/lib/answers/setsOf.ts';
import { worthGrid, type GridPair, type WorthGrid } from '../../src/lib/answers/worthGrid.ts';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import type { Scenario, Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { facts } from './facts.ts';
import { companies } from './plainQuantiles.ts';

const pairs: readonly GridPair[] = ['growth-share', 'multiple-return'];

const worthOf = (id: string, scenario: Scenario) =>
	companyWorth(id, project(scenario, facts), facts, 2030);

const gridOf = (id: string, pair: GridPair, set: Record<string, Value> = {}) => {
	const scenario = { preset: 'article', set };
	return worthGrid(worthOf(id, scenario), project(scenario, facts), facts, pair);
};

const made = (grid: ReturnType<typeof worthGrid>): WorthGrid => {
	if ('reason' in grid) throw new Error(grid.reason.code);
	return grid;
};

describe("NVIDIA's grids at the defaults", () => {
	test('growth by share: the path at 30 % a year from 140, and a share of 0.9, by hand', () => {
		const { columns, rows, cells } = made(gridOf('nvidia', 'growth-share'));
		expect(columns.id).toBe('growth.2030');
		const now = (257 / 140) ** (1 / 3) - 1;
		expect(columns.values.map((one) => Number(one.toFixed(4)))).toEqual([
			...[0.1, 0.15, 0.2],
			...[Number(now.toFixed(4)), 0.25, 0.3, 0.35]
		]);
		expect(rows.values).toEqual([0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]);
		const n = 2031 - 2024.469945355191;
		const rest = (60.922 - 47.5) * 1.06 ** n;
		const cell = cells[4]![5]!;
		expect([cell.column, cell.row]).toEqual([0.3, 0.9]);
		const revenue = 140 * 1.3 ** 3 * 0.6375 * 0.9 + rest;
		close(cell.worth!, (0.45 * 22 * revenue) / 1.107 ** n, 1e-12);
		close(cell.ratio!, cell.worth! / 3110, 1e-12);
	});

	test('multiple by return: round steps about 22 and 10.7 %', () => {
		const { columns, rows, cells } = made(gridOf('nvidia', 'multiple-return'));
		expect(columns).toEqual({
			id: 'nvidia.multiple',
			values: [16, 18, 20, 22, 24, 26, 28],
			current: 3
		});
		expect(rows).toEqual({
			id: 'return',
			values: [0.08, 0.09, 0.1, 0.107, 0.11, 0.12, 0.13],
			current: 3
		});
		close(cells[3]![6]!.worth! / cells[3]![0]!.worth!, 28 / 16, 1e-12);
	});

	test.each(pairs)(
		'the present cell of %s is the worth, and taking it over changes nothing',
		(pair) => {
			const scenario = { preset: 'article', set: {} };
			const grid = made(gridOf('nvidia', pair));
			const cell = grid.cells[grid.rows.current]![grid.columns.current]!;
			expect(cell.worth).toBe(worthOf('nvidia', scenario).worth);
			expect(setsOf(scenario, grid, cell, facts)).toEqual(scenario);
		}
	);

	test('one step sets both: the growth as its point, the input with the ends of its range', () => {
		const set = { 'nvidia.share.low': 0.8, 'nvidia.share.high': 0.9 };
		const grid = made(gridOf('nvidia', 'growth-share', set));
		const share = grid.rows.values[0]!;
		const next = setsOf({ preset: 'article', set }, grid, grid.cells[0]![5]!, facts)!;
		expect(next.set['nvidia.share']).toBe(share);
		close(Number(next.set['points.2030']), 140 * (1 + grid.columns.values[5]!) ** 3, 1e-12);
		expect(Number(next.set['nvidia.share.low'])).toBeLessThan(share);
		expect(Number(next.set['nvidia.share.high'])).toBeGreaterThan(share);
	});
});

describe('there is no grid, or no cell', () => {
	test('without a worth, for the reason there is none', () => {
		expect(gridOf('bytedance', 'growth-share')).toMatchObject({ reason: { code: 'role-buyer' } });
	});

	test('without an interval that ends at the exit year, but the other grid is there', () => {
		const set = { 'points.2023': 'none', 'points.2027': 'none' };
		expect(gridOf('tsmc', 'growth-share', set)).toMatchObject({
			reason: { code: 'no-interval', id: 'growth.2030' }
		});
		expect(made(gridOf('tsmc', 'multiple-return', set)).cells).toHaveLength(7);
	});

	test('where the point would lie beyond what is valid', () => {
		const set = { 'points.2027': 5e5, 'points.2030': 9.9e5 };
		const grid = made(gridOf('tsmc', 'growth-share', set));
		const last = grid.cells[0]!.at(-1)!;
		expect(last).toMatchObject({
			worth: null,
			ratio: null,
			reason: { code: 'value-out-of-range', id: 'points.2030', range: '0.001…1000000' }
		});
		expect(setsOf({ preset: 'article', set }, grid, last, facts)).toBeNull();
	});
});

test('1,000 times: a cell taken over makes the company worth what the cell says', () => {
	let taken = 0;
	const check = (entries: readonly Entry[], id: string, pair: GridPair, i: number, j: number) => {
		const { scenario } = restore(entries, facts);
		const grid = worthGrid(worthOf(id, scenario), project(scenario, facts), facts, pair);
		if ('reason' in grid) return;
		const row = grid.cells[i % grid.cells.length]!;
		const cell = row[j % row.length]!;
		const next = setsOf(scenario, grid, cell, facts);
		if (!next) {
			expect(cell.reason).not.toBeNull();
			return;
		}
		taken++;
		expect(
			restore(Object.entries({ preset: next.preset, ...next.set }), facts).scenario.set
		).toEqual(next.set);
		close(worthOf(id, next).worth!, cell.worth!, 1e-9);
	};
	const place = fc.nat({ max: 6 });
	fc.assert(
		fc.property(
			validEntries,
			fc.constantFrom(...companies),
			fc.constantFrom(...pairs),
			place,
			place,
			check
		),
		{ numRuns: 1000, seed: 20_241_123 }
	);
	expect(taken).toBeGreaterThan(500);
}, 120_000);
