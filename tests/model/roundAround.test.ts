import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceStep } from '#lib/model/niceStep.ts';
import { roundAround } from '#lib/model/roundAround.ts';

test.each([
	[0.85, 0.05, [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1], 3],
	// 0.1 would read as 0.107 does not: it is kept, 0.11 is a third of a step away and kept too.
	[0.107, 0.01, [0.08, 0.09, 0.1, 0.107, 0.11, 0.12, 0.13], 3],
	// 0.3 is nearer than a quarter of a step.
	[0.302, 0.05, [0.15, 0.2, 0.25, 0.302, 0.35, 0.4, 0.45], 3],
	[0.01, 0.005, [0, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03], 2],
	[0.97, 0.05, [0.75, 0.8, 0.85, 0.9, 0.95, 0.97, 1], 5],
	[0.99, 0.05, [0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.99], 6],
	[0, 0.05, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3], 0]
])('about %d in steps of %d', (middle, step, values, current) => {
	expect(roundAround(middle, step, { min: 0, max: 1, count: 7 })).toEqual({ values, current });
});

test('always ascending, within its limits, and with the middle', () => {
	const number = fc.double({ min: -3, max: 3, noNaN: true });
	fc.assert(
		fc.property(number, fc.double({ min: 0.001, max: 2, noNaN: true }), (middle, step) => {
			const { values, current } = roundAround(middle, step, { min: -3, max: 3, count: 7 });
			expect(values[current]).toBe(middle);
			expect(values.length).toBeLessThanOrEqual(7);
			values.forEach((value, i) => {
				expect(value >= -3 && value <= 3).toBe(true);
				if (i > 0) expect(value).toBeGreaterThan(values[i - 1]!);
			});
		})
	);
});

test.each([
	[0.28, 6, 0.05],
	[0.11, 6, 0.02],
	[17, 6, 2],
	[0.049, 1, 0.05]
])('%d in about %d steps is a step of %d', (span, count, step) => {
	expect(niceStep(span, count)).toBeCloseTo(step, 12);
});
