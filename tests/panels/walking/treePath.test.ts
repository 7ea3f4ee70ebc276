import { expect, test } from 'vitest';
import type { TreeNode } from '#lib/panels/walking/figureTree.ts';
import { reachedFrom, standingPath, stepOf } from '#lib/panels/walking/treePath.ts';

const node = (name: string, ...children: TreeNode[]): TreeNode => ({ name, value: '', children });
const root = node('figure', node('a', node('a1'), node('a2'), node('a3')), node('b', node('b1')));

const from = (path: number[], key: string) =>
	stepOf(
		key,
		reachedFrom([root], path).find((one) => one.path.join() === path.join())!
	);

test('from a place its way, all siblings on it, and what lies in it are reached', () => {
	const names = (path: number[]) => reachedFrom([root], path).map(({ node }) => node.name);
	expect(names([0])).toEqual(['figure', 'a', 'b']);
	expect(names([0, 1])).toEqual(['figure', 'a', 'b', 'b1']);
	expect(names([0, 0, 1])).toEqual(['figure', 'a', 'a1', 'a2', 'a3', 'b']);
});

test('each knows its place among its siblings', () => {
	const places = reachedFrom([root], [0, 0]).map(({ at, of }) => [at, of]);
	expect(places).toEqual([
		[1, 1],
		[1, 2],
		[1, 3],
		[2, 3],
		[3, 3],
		[2, 2]
	]);
});

test.each([
	[[0], 'ArrowDown', [0, 0]],
	[[0], 'ArrowUp', [0]],
	[[0], 'ArrowRight', [0]],
	[[0, 0], 'ArrowRight', [0, 1]],
	[[0, 0], 'ArrowLeft', [0, 0]],
	[[0, 1], 'ArrowDown', [0, 1, 0]],
	[[0, 1, 0], 'ArrowDown', [0, 1, 0]],
	[[0, 0, 1], 'ArrowUp', [0, 0]],
	[[0, 0, 1], 'Home', [0, 0, 0]],
	[[0, 0, 1], 'End', [0, 0, 2]],
	[[0, 0, 2], 'ArrowRight', [0, 0, 2]],
	[[0, 0, 2], 'Escape', [0]],
	[[0, 0, 2], 'Tab', undefined]
])('from %j %s leads to %j', (path, key, to) => {
	expect(from(path, key)).toEqual(to);
});

test('a tree that has lost a place keeps the way to it as far as it goes', () => {
	expect(standingPath(root, [0, 1, 4])).toEqual([0, 1]);
	expect(standingPath(root, [0, 5, 0])).toEqual([0]);
	expect(standingPath(root, [0, 0, 2])).toEqual([0, 0, 2]);
});
