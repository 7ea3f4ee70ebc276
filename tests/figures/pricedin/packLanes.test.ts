import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLanes } from '#lib/figures/pricedin/packLanes.ts';

const span = fc
	.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 1, max: 200, noNaN: true }))
	.map(([x1, wide]) => ({ x1, x2: x1 + wide }));

test('no two spans of one lane meet, and a lane is opened only where all before it are taken', () => {
	fc.assert(
		fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
			const lanes = packLanes(spans);
			expect(lanes).toHaveLength(spans.length);
			const meet = (i: number, j: number) =>
				spans[i]!.x1 < spans[j]!.x2 + 3 && spans[j]!.x1 < spans[i]!.x2 + 3;
			for (let i = 0; i < spans.length; i++) {
				for (let j = 0; j < i; j++) if (lanes[i] === lanes[j]) expect(meet(i, j)).toBe(false);
				for (let lane = 0; lane < lanes[i]!; lane++) {
					expect(lanes.some((one, j) => one === lane && meet(i, j))).toBe(true);
				}
			}
		}),
		{ numRuns: 1000 }
	);
});

test('the widest lies on top', () => {
	const spans = [
		{ x1: 30, x2: 40 },
		{ x1: 0, x2: 100 },
		{ x1: 50, x2: 80 }
	];
	expect(packLanes(spans)).toEqual([1, 0, 1]);
});
