import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAround } from '#lib/figures/scatter/cutAround.ts';

const name = { x0: 20, y0: 30, x1: 60, y1: 45 };

test('a line stops before a name and goes on behind it', () => {
	const across = [
		[0, 40],
		[100, 40]
	] as const;
	expect(cutAround(across, [name])).toEqual([
		[
			[0, 40],
			[20, 40]
		],
		[
			[60, 40],
			[100, 40]
		]
	]);
	expect(cutAround(across, [])).toEqual([across]);
});

test('a line is one piece where nothing hides it, however many points it has', () => {
	const line = [
		[0, 0],
		[10, 10],
		[40, 20],
		[40, 60],
		[90, 60]
	] as const;
	expect(cutAround(line, [name])).toEqual([
		[
			[0, 0],
			[10, 10],
			[40, 20],
			[40, 30]
		],
		[
			[40, 45],
			[40, 60],
			[90, 60]
		]
	]);
});

test('names that cover each other hide what they cover together; one that hides all leaves nothing', () => {
	const across = [
		[0, 40],
		[100, 40]
	] as const;
	const wider = { ...name, x0: 50, x1: 80 };
	expect(cutAround(across, [wider, name]).flat()).toEqual([
		[0, 40],
		[20, 40],
		[80, 40],
		[100, 40]
	]);
	expect(cutAround(across, [{ x0: -1, x1: 101, y0: 0, y1: 50 }])).toEqual([]);
});

test('a place of the line is drawn if and only if no box holds it', () => {
	const at = fc.integer({ min: 0, max: 100 });
	const box = fc.tuple(at, at, at, at).map(([a, b, c, d]) => ({
		x0: Math.min(a, b),
		x1: Math.max(a, b) + 1,
		y0: Math.min(c, d),
		y1: Math.max(c, d) + 1
	}));
	fc.assert(
		fc.property(
			fc.array(fc.tuple(at, at), { minLength: 2, maxLength: 6 }),
			fc.array(box, { maxLength: 5 }),
			fc.double({ min: 0.01, max: 0.99, noNaN: true }),
			(line, boxes, share) => {
				const [a, b] = [line[0]!, line[1]!];
				const [x, y] = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
				// Pieces are rounded to a hundredth of a px: what lies nearer to an edge is either.
				const inside = (air: number) =>
					boxes.some(
						({ x0, x1, y0, y1 }) => x > x0 - air && x < x1 + air && y > y0 - air && y < y1 + air
					);
				fc.pre(inside(0.1) === inside(-0.1));
				const near = cutAround([a, b], boxes).some(([from, to]) => {
					const [dx, dy] = [to![0] - from![0], to![1] - from![1]];
					const long = dx * dx + dy * dy || 1;
					const t = Math.min(Math.max(((x - from![0]) * dx + (y - from![1]) * dy) / long, 0), 1);
					return Math.hypot(x - from![0] - t * dx, y - from![1] - t * dy) < 0.05;
				});
				if (a[0] === b[0] && a[1] === b[1]) return;
				expect(near).toBe(!inside(0));
			}
		),
		{ numRuns: 5000 }
	);
});
