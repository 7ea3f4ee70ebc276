import { expect, test } from 'vitest';
import { logMean } from '#lib/model/logMean.ts';
import { logRatio } from '#lib/model/logRatio.ts';
import { close } from './close.ts';

test.each([
	[1, Math.E, 1],
	[257, 257, 0],
	[1e6, 1e-3, -9 * Math.LN10],
	[1e-3, 1e6, 9 * Math.LN10],
	// ln(1 + x) = x − x²/2 + …: the plain quotient would keep seven digits of it.
	[1, 1 + 2 ** -30, 2 ** -30 - 2 ** -61]
])('ln(b / a) of %f and %f', (a, b, expected) => {
	close(logRatio(a, b), expected, 1e-15);
});

test('the logarithmic mean lies between the geometric and the plain one', () => {
	close(logMean(200, 257), 227.3101424975, 1e-12);
	expect(logMean(5, 5)).toBe(5);
	close(logMean(1, 1e-9), (1 - 1e-9) / (9 * Math.LN10), 1e-14);
});
