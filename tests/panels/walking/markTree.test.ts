import { expect, test } from 'vitest';
import { markTree, placeOutline, type SpotSeries } from '#lib/panels/walking/markTree.ts';
import { allPlaces } from '#lib/panels/walking/treePath.ts';

const spot = (id: string, x: number, y: number) => ({ id, spoken: `${id} in full`, x, y });
const houses: SpotSeries[] = [
	{ name: 'Gartner', spots: [spot('g1', 20, 100), spot('g2', 60, 80)] },
	{ name: 'Deloitte', value: 'a range', spots: [spot('d1', 40, 50)] }
];

/** The corners that an outline spans, px: every end of its straight lines. */
function corners(outline: string) {
	const all = (letters: string) =>
		[...outline.matchAll(new RegExp(`[${letters}](-?[\\d.]+)`, 'g'))].map(([, at]) => Number(at));
	const top = [...outline.matchAll(/M[\d.]+,(-?[\d.]+)/g)].map(([, at]) => Number(at));
	return { y0: Math.min(...top), shapes: top.length, xs: all('H'), ys: all('V') };
}

test('keys lead from the figure to every house and to every mark in it, which says itself', () => {
	const root = markTree('The whole figure', houses);
	expect(
		allPlaces([root]).map(({ node, path, at, of }) => [node.name, path.length, at, of])
	).toEqual([
		['The whole figure', 1, 1, 1],
		['Gartner', 2, 1, 2],
		['g1 in full', 3, 1, 2],
		['g2 in full', 3, 2, 2],
		['Deloitte', 2, 2, 2],
		['d1 in full', 3, 1, 1]
	]);
	expect(root.children[1]!.value).toBe('a range');
});

test('a mark is ringed by a circle around it, a house by one around each of its marks', () => {
	expect(placeOutline(houses, [0, 0, 1])).toBe(
		'M60,68H60a12,12 0 0 1 12,12V80a12,12 0 0 1 -12,12H60a12,12 0 0 1 -12,-12V80a12,12 0 0 1 12,-12Z'
	);
	expect(placeOutline(houses, [0, 0])).toBe(
		placeOutline(houses, [0, 0, 0]) + placeOutline(houses, [0, 0, 1])
	);
});

test('the whole figure is ringed by one box around all marks', () => {
	const { y0, shapes, xs, ys } = corners(placeOutline(houses, [0]));
	expect(shapes).toBe(1);
	// The highest mark stands at 50, the lowest at 100; 12 px around each, and corners of 2.
	expect(y0).toBe(38);
	expect(Math.max(...ys)).toBe(110);
	expect(Math.max(...xs)).toBe(70);
	expect(placeOutline([], [0])).toBe('');
});

test('a series with a box of its own is ringed by it, also without marks', () => {
	const box = { x0: 0, x1: 90, y0: 10, y1: 40 };
	const { shapes, y0, xs } = corners(placeOutline([{ name: 'Return', box, spots: [] }], [0, 0]));
	expect([shapes, y0, Math.max(...xs)]).toEqual([1, 10, 88]);
});

test('a box narrower than its corners is as round as it can be', () => {
	const box = { x0: 10, x1: 12, y0: 0, y1: 14 };
	const thin = [{ name: 'Share', spots: [{ ...spot('s', 11, 7), box }] }];
	expect(placeOutline(thin, [0, 0, 0])).toMatch(/^M11,0H11a1,1 0 0 1 1,1V13a1,1 /);
});
