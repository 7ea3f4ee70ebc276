import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalCdf } from '#lib/model/normalCdf.ts';
import { normalQuantile } from '#lib/model/normalQuantile.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

// mpmath in 30 digits, on both sides of where the series hands over to the fraction.
test.each([
	[-12, 1.7764821120776789977e-33],
	[-8, 6.2209605742717841235e-16],
	[-5, 2.8665157187919391167e-7],
	[-3, 0.0013498980316300945267],
	[-2.9999, 0.0013503412829549249056],
	[-1, 0.15865525393145705141],
	[-0.1, 0.46017216272297101633],
	[0.5, 0.69146246127401310364],
	[2, 0.9772498680518207928],
	[2.9999, 0.99864965871704507509],
	[3, 0.99865010196836990547],
	[6, 0.99999999901341235496]
])('below %f lies %f', (z, expected) => {
	close(normalCdf(z), expected, 1e-12);
	expect(Math.abs(normalCdf(z) - expected)).toBeLessThanOrEqual(3e-16);
});

test('the middle is one half, the ends are 0 and 1', () => {
	expect([0, -Infinity, Infinity].map(normalCdf)).toEqual([0.5, 0, 1]);
});

test('undoes the quantile', () => {
	const probability = between(-15, Math.log10(0.5)).map((power) => 10 ** power);
	holds(fc.property(probability, (p) => close(normalCdf(normalQuantile(p)), p, 1e-12)));
});
