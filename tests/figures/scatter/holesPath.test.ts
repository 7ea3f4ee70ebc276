import { expect, test } from 'vitest';
import { holesPath } from '#lib/figures/scatter/holesPath.ts';

/** Whether an even-odd path of rectangles holds a point: it lies in an odd number of them. */
function holds(path: string, x: number, y: number): boolean {
	const boxes = [...path.matchAll(/M([-\d.]+),([-\d.]+)H([-\d.]+)V([-\d.]+)H[-\d.]+Z/g)];
	const around = boxes.filter(([, x0, y0, x1, y1]) => +x0! < x && x < +x1! && +y0! < y && y < +y1!);
	return around.length % 2 === 1;
}

test('lines are drawn everywhere in the plot but behind its labels', () => {
	const labels = [
		{ box: { x0: 20, y0: 30, x1: 60, y1: 45 } },
		{ box: { x0: 80, y0: 10, x1: 140, y1: 20 } },
		{ box: { x0: 5, y0: -20, x1: 30, y1: -4 } }
	];
	const path = holesPath(100, 50, labels);
	expect(holds(path, 10, 40)).toBe(true);
	expect(holds(path, 40, 40)).toBe(false);
	expect(holds(path, 90, 15)).toBe(false);
	// Nor is there anything above it.
	expect(holds(path, 20, -10)).toBe(false);
	// What leaves the plot is no hole turned inside out.
	expect(holds(path, 120, 15)).toBe(false);
	expect(holds(path, 70, 15)).toBe(true);
	// A gridline at the very top is drawn.
	expect(holds(path, 50, 0)).toBe(true);
});
