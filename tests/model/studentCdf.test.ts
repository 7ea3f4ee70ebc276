import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studentCdf } from '#lib/model/studentCdf.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

// Regularised incomplete beta function to 40 digits (mpmath).
test.each([
	[4, 1.3, 0.86827420176438793],
	[3, -2, 0.069662984279421588],
	[10, -1.5, 0.08225366322272009],
	[5, 0.7, 0.74242552584259178],
	[51, -4, 0.00010256184304176161],
	[200, -2.5, 0.0066115863208503955],
	[200, -6, 4.5575601744051927e-9]
])('with %i degrees of freedom below %f', (nu, t, expected) => {
	close(studentCdf(t, nu), expected, 1e-12);
});

test('one and two degrees of freedom have their closed forms', () => {
	holds(
		fc.property(between(-50, 50), (t) => {
			close(studentCdf(t, 1), 0.5 + Math.atan(t) / Math.PI, 1e-11);
			close(studentCdf(t, 2), 0.5 + t / (2 * Math.sqrt(2 + t * t)), 1e-11);
		})
	);
});

test('half is below 0, all below Infinity and nothing below its opposite', () => {
	expect(studentCdf(0, 7)).toBe(0.5);
	expect(studentCdf(Infinity, 7)).toBe(1);
	expect(studentCdf(-Infinity, 7)).toBe(0);
});
