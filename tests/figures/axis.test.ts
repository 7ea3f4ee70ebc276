import { expect, test } from 'vitest';
import { linearTicks, logDomain, logTicks, niceTop } from '#lib/figures/axis.ts';

test.each([
	[819, 1000],
	[1000, 1000],
	[1001, 1500],
	[1.5, 1.5],
	[2.1, 3],
	[3.5, 4],
	[4.2, 6],
	[6.01, 8],
	[8.5, 10],
	[0.0031, 0.004],
	[1e12, 1e12]
])('the round top at or above %d is %d', (value, top) => expect(niceTop(value)).toBe(top));

test.each([
	[1000, [0, 250, 500, 750, 1000]],
	[1500, [0, 500, 1000, 1500]],
	[600, [0, 200, 400, 600]],
	[0.8, [0, 0.2, 0.4, 0.6, 0.8]]
])('a linear axis to %d has round steps', (top, ticks) => expect(linearTicks(top)).toEqual(ticks));

test.each([
	[54, 2049, [50, 5000]],
	[0.3, 1e6, [0.2, 1e6]],
	[100, 100, [100, 100]]
])('a logarithmic axis from %d to %d ends on 1-2-5 values', (low, high, domain) =>
	expect(logDomain(low, high)).toEqual(domain)
);

test('a logarithmic axis thins its ticks out: 1-2-5, then 1-3, then powers of ten, then every other', () => {
	expect(logTicks([50, 2000])).toEqual([50, 100, 200, 500, 1000, 2000]);
	expect(logTicks([1, 1000], 7)).toEqual([1, 3, 10, 30, 100, 300, 1000]);
	expect(logTicks([1, 1000], 4)).toEqual([1, 10, 100, 1000]);
	expect(logTicks([1, 1e6], 4)).toEqual([1, 100, 10_000, 1e6]);
});
