import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#lib/model/normalQuantile.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

test.each(vectors('normal.inv'))('the normal quantile of $input.p', ({ input, expected }) => {
	close(normalQuantile(input.p), expected, 1e-14);
});

// Roots of ln Φ to 40 digits (mpmath).
test.each([
	[1e-12, -7.0344838253011319],
	[1e-20, -9.2623400897984076],
	[1e-300, -37.047096299361199]
])('the far tail at %f', (p, expected) => {
	close(normalQuantile(p), expected, 1e-14);
});

test('the ends of the range are infinite, and outside is no number', () => {
	expect(normalQuantile(0)).toBe(-Infinity);
	expect(normalQuantile(1)).toBe(Infinity);
	expect(normalQuantile(1.1)).toBeNaN();
	expect(normalQuantile(NaN)).toBeNaN();
});

test('the quantile rises with the probability', () => {
	holds(
		fc.property(between(1e-300, 1), between(1e-300, 1), (p, q) => {
			fc.pre(Math.abs(p - q) > 1e-12);
			expect(normalQuantile(Math.min(p, q))).toBeLessThan(normalQuantile(Math.max(p, q)));
		})
	);
});
