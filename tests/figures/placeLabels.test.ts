import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf, placeLabels, type LabelRequest, type Option } from '#lib/figures/placeLabels.ts';

const frame = { x0: 0, y0: 0, x1: 200, y1: 100 };
const at = (x: number, y: number, text = 'label'): Option => ({
	x,
	y,
	anchor: 'start',
	lines: [[{ text, size: 12, weight: 400, fill: 'text' }]]
});
const place = (requests: LabelRequest[], lines: [number, number][][] = []) =>
	placeLabels(requests, { frame, boxes: [], lines });

test('a label takes the first of its places that is free', () => {
	const [first, second] = place([
		{ id: 'a', options: [at(10, 50)] },
		{ id: 'b', options: [at(12, 52), at(100, 50)] }
	]);
	expect([first!.x, second!.x]).toEqual([10, 100]);
});

test('a label without a free place is left out, and never cut by the frame', () => {
	expect(place([{ id: 'a', options: [at(195, 50), at(10, 5)] }])).toEqual([]);
});

test('a label keeps clear of a line unless it must stand', () => {
	const line: [number, number][] = [
		[0, 48],
		[200, 48]
	];
	expect(place([{ id: 'a', options: [at(10, 50)] }], [line])).toEqual([]);
	expect(place([{ id: 'a', options: [at(10, 50)], must: true }], [line])).toHaveLength(1);
	expect(place([{ id: 'a', options: [at(10, 50), at(10, 80)], must: true }], [line])[0]!.y).toBe(
		80
	);
});

test('a label that belongs somewhere stands there or not at all', () => {
	const within = (box: { x0: number }) => box.x0 > 90;
	expect(place([{ id: 'a', options: [at(10, 50), at(100, 50)], within }])[0]!.x).toBe(100);
	expect(place([{ id: 'a', options: [at(10, 50)], within }])).toEqual([]);
});

test('no later label stands where one keeps others away, and it may stand there itself', () => {
	const keeps = { x0: 0, x1: 60, y0: 40, y1: 60 };
	const [first, second] = place([
		{ id: 'a', options: [at(10, 50)], keeps },
		{ id: 'b', options: [at(45, 50), at(80, 50)] }
	]);
	expect([first!.x, second!.x]).toEqual([10, 80]);
	const left = { id: 'a', options: [at(195, 50)], keeps };
	expect(place([left, { id: 'b', options: [at(10, 50)] }])[0]!.id).toBe('b');
});

test('no two labels overlap and none leaves the frame, wherever they would like to stand', () => {
	const option = fc
		.tuple(fc.integer({ min: -20, max: 220 }), fc.integer({ min: -10, max: 110 }))
		.map(([x, y]) => at(x, y, 'x'.repeat(1 + ((x + 20) % 9))));
	const request = fc.record({
		options: fc.array(option, { minLength: 1, maxLength: 4 }),
		must: fc.boolean()
	});
	fc.assert(
		fc.property(fc.array(request, { maxLength: 12 }), (requests) => {
			const boxes = place(requests.map((one, i) => ({ ...one, id: String(i) }))).map(boxOf);
			for (const [i, a] of boxes.entries()) {
				expect(a.x0 >= frame.x0 && a.x1 <= frame.x1).toBe(true);
				expect(a.y0 >= frame.y0 && a.y1 <= frame.y1).toBe(true);
				for (const b of boxes.slice(i + 1)) {
					const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
					expect(apart).toBe(true);
				}
			}
		}),
		{ numRuns: 2000, seed: 7 }
	);
});
