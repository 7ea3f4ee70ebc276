import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markSpots } from '#lib/panels/markSpots.ts';

test('every tick is caught at its own place, however near the next is, and from 12 px away where none is', () => {
	const at = fc.integer({ min: 0, max: 400 });
	fc.assert(
		fc.property(fc.uniqueArray(at, { minLength: 1, maxLength: 20 }), (places) => {
			const spots = markSpots(places.map((x) => ({ x1: x, x2: x, y: 50 })));
			expect(spots.map(({ index }) => places[index])).toEqual([...places].sort((a, b) => a - b));
			for (const [i, { x, box }] of spots.entries()) {
				expect(box.x0).toBeLessThan(x);
				expect(box.x1).toBeGreaterThan(x);
				const [before, after] = [spots[i - 1], spots[i + 1]];
				if (!before || x - before.x > 24) expect(box.x0).toBe(x - 12);
				if (after && after.x - x >= 2) expect(box.x1).toBeLessThanOrEqual(after.box.x0);
			}
		})
	);
});

test('a bar is caught within its lane, and takes nothing from the ticks above it', () => {
	const spots = markSpots([
		{ x1: 100, x2: 100, y: 50 },
		{ x1: 60, x2: 160, y: 60 }
	]);
	const [bar, tick] = ['0 bar', '1 tick'].map((_, i) => spots[i]!);
	expect(bar!.box).toEqual({ x0: 60, y0: 57, x1: 160, y1: 63 });
	expect(tick!.box.y1).toBeLessThanOrEqual(bar!.box.y0);
});
