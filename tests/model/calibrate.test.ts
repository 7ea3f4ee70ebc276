import { describe, expect, test } from 'vitest';
import { calibrate } from '#lib/model/calibrate.ts';
import { countInside } from '#lib/model/countInside.ts';
import { sampleScale } from '#lib/model/sampleScale.ts';
import { close } from './close.ts';

// Years, forecast, outcome; expected values by scipy and in closed form (A = h, τ = 0).
const misses = [
	[1, 67, 71],
	[1, 92, 110],
	[2, 76, 110],
	[3, 120, 110],
	[2, 64, 71],
	[1, 53, 55]
].map(([horizon, forecast, outcome]) => ({
	horizon: horizon!,
	miss: Math.log(outcome! / forecast!)
}));
const plain = { base: 0, history: Infinity };

describe('six forecasts beside a prior of 0.20 worth four', () => {
	const found = calibrate(misses, { yearly: 0.2, freedom: 4 }, { ...plain, effectiveSize: 6 });

	test('have an error of their own and one together with the prior', () => {
		close(found.sigma, 0.137193483661);
		close(found.yearly, 0.165206631754);
		expect(found).toMatchObject({ freedom: 10, sampleSize: 6, effectiveSize: 6 });
	});

	test('count for fewer when they share a shock', () => {
		const two = calibrate(misses, { yearly: 0.2, freedom: 4 }, { ...plain, effectiveSize: 2 });
		close(two.yearly ** 2, (4 * 0.04 + 2 * 0.137193483661 ** 2) / 6);
		expect(two.freedom).toBe(6);
	});
});

test('without a sample the prior stays', () => {
	expect(calibrate([], { yearly: 0.12, freedom: 10 }, { ...plain, effectiveSize: 3 })).toEqual({
		yearly: 0.12,
		freedom: 10,
		sigma: 0.12,
		sampleSize: 0,
		effectiveSize: 0
	});
});

describe('the error of a sample', () => {
	test('leaves out what the error of the first year explains', () => {
		// One miss of 0.5 over two years, A = 2.4: K² = (0.25 − 0.0025) / 2.4.
		const law = { base: 0.05, history: 10 };
		close(sampleScale([{ horizon: 2, miss: 0.5 }], law) ** 2, 0.103125, 1e-12);
		close(sampleScale([{ horizon: 2, miss: -0.5 }], law) ** 2, 0.103125, 1e-12);
	});

	test('is 0 where misses are smaller than that', () => {
		expect(sampleScale([{ horizon: 1, miss: 0.01 }], { base: 0.05, history: 10 })).toBe(0);
	});
});

test('counts what lies inside a band, its edge included', () => {
	// t of 10 degrees: 1.812461 at 95 %, 0.699812 at 75 %; the variance of one year is 0.01 · 1.1.
	const error = { yearly: 0.1, freedom: 10, base: 0, history: 10 };
	const at = (t: number) => ({ horizon: 1, miss: t * Math.sqrt(0.011) });
	const all = [at(0), at(-0.6998), at(0.6999), at(1.8124), at(-1.8125)];
	expect(countInside(all, error, 0.5)).toBe(2);
	expect(countInside(all, error, 0.9)).toBe(4);
});
