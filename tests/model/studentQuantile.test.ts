import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentCdf } from '#lib/model/studentCdf.ts';
import { studentQuantile } from '#lib/model/studentQuantile.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

test.each(vectors('t.inv'))('the quantile of $input', ({ input, expected }) => {
	close(studentQuantile(input.p, input.nu), expected);
});

// Root of the regularised incomplete beta function to 40 digits (mpmath).
test.each([
	[3, 1e-9, -1033.1096745038077],
	[4, 1e-9, -234.02761040611893],
	[7, 1e-6, -14.241469651981446],
	[50, 1e-9, -7.305270603258702],
	[199, 1e-9, -6.287856351272677],
	[200, 1e-9, -6.2863474268522634],
	[200, 0.05, -1.6525081009108775],
	[13, 0.25, -0.69382930423544085],
	[3, 0.25, -0.76489232840434528],
	[31, 0.4, -0.25553216831752765],
	[10, 0.499, -0.0025699811468667162]
])('with %i degrees of freedom at %f', (nu, p, expected) => {
	close(studentQuantile(p, nu), expected, 1e-12);
});

test('the quantile is odd about one half', () => {
	holds(
		fc.property(between(0.5, 1 - 1e-9), fc.integer({ min: 3, max: 200 }), (p, nu) => {
			expect(studentQuantile(p, nu)).toBe(0 - studentQuantile(1 - p, nu));
		})
	);
});

test('the quantile undoes the distribution function', () => {
	holds(
		fc.property(between(-9, Math.log10(0.5)), fc.integer({ min: 3, max: 200 }), (power, nu) => {
			const p = 10 ** power;
			close(studentCdf(studentQuantile(p, nu), nu), p, 1e-11);
		})
	);
});

test('the median is 0 and the ends are infinite', () => {
	expect(studentQuantile(0.5, 10)).toBe(0);
	expect(studentQuantile(0, 10)).toBe(-Infinity);
	expect(studentQuantile(1, 10)).toBe(Infinity);
	expect(studentQuantile(-1, 10)).toBeNaN();
});
