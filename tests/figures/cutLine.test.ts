import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLine, pressLine } from '#lib/figures/cutLine.ts';

const HEIGHT = 100;

test('a line inside the plot is left as it is', () => {
	const line = [
		[0, 0],
		[10, 100]
	] as const;
	expect(cutLine(line, HEIGHT)).toEqual([line]);
	expect(pressLine(line, HEIGHT)).toEqual(line);
});

test('a line ends where it leaves the plot, and begins where it comes back', () => {
	// From y = 50 up to -50, at x = 10 back down to 150, at x = 40 up to 50.
	const line = [
		[0, 50],
		[10, -50],
		[30, 150],
		[40, 50]
	] as const;
	expect(cutLine(line, HEIGHT)).toEqual([
		[
			[0, 50],
			[5, 0]
		],
		[
			[15, 0],
			[25, 100]
		],
		[
			[35, 100],
			[40, 50]
		]
	]);
	expect(pressLine(line, HEIGHT)).toEqual([
		[0, 50],
		[5, 0],
		[10, 0],
		[15, 0],
		[25, 100],
		[30, 100],
		[35, 100],
		[40, 50]
	]);
});

test('of a line that is never inside nothing is drawn, and its area has no height', () => {
	const line = [
		[0, -5],
		[10, -50]
	] as const;
	expect(cutLine(line, HEIGHT).flat()).toEqual([]);
	expect(pressLine(line, HEIGHT).map(([, y]) => y)).toEqual([0, 0]);
});

/** The height of a polyline at an x between its ends. */
function heightAt(line: readonly (readonly [number, number])[], x: number): number {
	const i = line.findIndex((point) => point[0] >= x);
	const [to, from] = [line[i]!, line[Math.max(0, i - 1)]!];
	if (to[0] === from[0]) return to[1];
	return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
}

test('at any x the edge of an area is the line, or the edge it left by', () => {
	const heights = fc.array(fc.integer({ min: -300, max: 400 }), { minLength: 2, maxLength: 12 });
	fc.assert(
		fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), (ys, share) => {
			const line = ys.map((y, i) => [i * 100, y] as const);
			const x = share * (line.length - 1) * 100;
			const wanted = Math.min(Math.max(heightAt(line, x), 0), HEIGHT);
			// Crossings are rounded to a hundredth of a px, the steepest line falls 7 px in one.
			expect(Math.abs(heightAt(pressLine(line, HEIGHT), x) - wanted)).toBeLessThan(0.1);
		}),
		{ numRuns: 2000 }
	);
});
