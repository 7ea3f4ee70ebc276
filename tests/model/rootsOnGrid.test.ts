import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootsOnGrid } from '#lib/model/rootsOnGrid.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const grid = (lo: number, hi: number, cells = 200) =>
	Array.from({ length: cells + 1 }, (_, i) => lo + ((hi - lo) * i) / cells);

function expectRoots(actual: readonly number[], expected: readonly number[], tolerance = 1e-12) {
	expect(actual).toHaveLength(expected.length);
	expected.forEach((root, i) => close(actual[i]!, root, tolerance));
}

test('finds every change of sign, and points of the grid that are roots', () => {
	const sines = rootsOnGrid(Math.sin, grid(0.5, 20), 0);
	expectRoots(
		sines,
		[1, 2, 3, 4, 5, 6].map((k) => k * Math.PI)
	);
	expectRoots(
		rootsOnGrid((x) => (x - 1) * (x - 2.13) * (x - 2.135), grid(0, 4, 40), 0),
		[1, 2.13, 2.135],
		1e-9
	);
});

test('two roots between neighbours of the grid are found where the function turns', () => {
	// Between 1 and 1.02, both inside one cell of 0.1.
	expectRoots(
		rootsOnGrid((x) => (x - 1.01) ** 2 - 1e-4, grid(0, 4, 40), 0),
		[1, 1.02],
		1e-9
	);
	expectRoots(
		rootsOnGrid((x) => 1e-4 - (x - 1.01) ** 2, grid(0, 4, 40), 0),
		[1, 1.02],
		1e-9
	);
});

test('beside a root on the grid another one is found', () => {
	expectRoots(
		rootsOnGrid((x) => (x - 2) * (x - 2.05), grid(0, 4, 40), 0),
		[2, 2.05],
		1e-9
	);
	expectRoots(
		rootsOnGrid((x) => (x - 2) * (1.95 - x), grid(0, 4, 40), 0),
		[1.95, 2],
		1e-9
	);
});

test('a touch is found, a turn that stays away is only its extreme', () => {
	const [touch, ...more] = rootsOnGrid((x) => (x - 1.01) ** 2, grid(0, 4, 40), 0);
	expect(more).toEqual([]);
	close(touch!, 1.01, 1e-7);
});

test('a stretch of zeros is one root, the nearest in it to where one is', () => {
	const flat = (x: number) => Math.max(0, x - 3) + Math.min(0, x - 1);
	expect(rootsOnGrid(flat, grid(0, 4, 40), 2.04)).toEqual([2.04]);
	expect(rootsOnGrid(flat, grid(0, 4, 40), 9)).toEqual([3]);
});

test('where there is no number there is no root, and what is beside it is found', () => {
	const f = (x: number) => (x > 1 && x < 2 ? NaN : x - 3);
	expectRoots(rootsOnGrid(f, grid(0, 4, 40), 0), [3]);
	expect(rootsOnGrid(() => NaN, grid(0, 4), 0)).toEqual([]);
});

test('all three roots of any cubic are found that lie apart', () => {
	const root = between(0.01, 0.99);
	holds(
		fc.property(root, root, root, (a, b, c) => {
			const expected = [a, b, c].sort((x, y) => x - y);
			if (expected[1]! - expected[0]! < 0.02 || expected[2]! - expected[1]! < 0.02) return;
			const roots = rootsOnGrid((x) => (x - a) * (x - b) * (x - c), grid(0, 1, 100), 0);
			expectRoots(roots, expected, 1e-9);
		})
	);
});
