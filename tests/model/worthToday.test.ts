import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needs, neededFor } from '#lib/model/neededFor.ts';
import { poolOf } from '#lib/model/poolOf.ts';
import { worthToday } from '#lib/model/worthToday.ts';
import { between, value } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

/** Methods 5.1: 1,606.25 of value in four years, at 10 %. */
const base = {
	market: 257,
	pool: 1,
	share: 0.5,
	otherRevenue: 0,
	margin: 0.5,
	multiple: 25,
	return: 0.1,
	years: 4
};

test('the worth of methods 5.1', () => {
	close(worthToday(base), 1097.0903626801, 1e-12);
});

test('the rest of the company is worth as much as the same revenue from AI chips', () => {
	close(worthToday({ ...base, share: 0.4, otherRevenue: 25.7 }), 1097.0903626801, 1e-12);
	close(worthToday({ ...base, pool: 0.5 }), 1097.0903626801 / 2, 1e-12);
});

describe('what 4,000 less 40 in cash needs, one at a time', () => {
	// Expected values of methods 5.1 and 5.3; a share and a margin above 1 are not possible, and said so.
	test.each([
		['market', 927.65376],
		['share', 1.8047738521],
		['margin', 1.8047738521],
		['multiple', 90.238692607],
		['return', -0.201951126884]
	] as const)('%s %d', (need, expected) => {
		close(neededFor(3960, base)[need]!, expected, 1e-10);
	});
});

describe('there is no answer', () => {
	test('to anything but the margin without earnings', () => {
		for (const margin of [0, -0.2]) {
			expect(neededFor(100, { ...base, margin })).toEqual({
				market: null,
				share: null,
				margin: expect.closeTo((100 * 1.1 ** 4) / (25 * 128.5), 12),
				multiple: null,
				return: null
			});
		}
	});

	test('to the market without a share, to the share without a pool', () => {
		const other = { ...base, otherRevenue: 50 };
		expect(neededFor(100, { ...other, share: 0 })).toMatchObject({ market: null });
		expect(neededFor(100, { ...other, share: 0 }).share).not.toBeNull();
		expect(neededFor(100, { ...other, pool: 0 })).toMatchObject({ market: null, share: null });
		expect(neededFor(100, { ...other, pool: 0 }).multiple).not.toBeNull();
	});

	test('to anything without revenue', () => {
		const found = neededFor(100, { ...base, share: 0 });
		expect(found).toMatchObject({ margin: null, multiple: null, return: null });
	});
});

test('where the rest alone is worth more, the market and the share needed are below 0', () => {
	const { market, share } = neededFor(100, { ...base, otherRevenue: 500 });
	expect(market).toBeLessThan(0);
	expect(share).toBeLessThan(0);
});

test('each answer put in gives the worth that was asked for', () => {
	const inputs = fc.record({
		market: value,
		pool: between(0.001, 1),
		share: between(0.001, 1),
		otherRevenue: between(0, 1000),
		margin: between(0.001, 1),
		multiple: between(1, 1000),
		return: between(-0.9, 1),
		years: between(0.51, 22)
	});
	holds(
		fc.property(inputs, value, (drawn, target) => {
			const found = neededFor(target, drawn);
			for (const need of needs) {
				const answer = found[need];
				if (answer === null) throw new Error(`no ${need}`);
				if (need === 'return' && !(answer >= -0.9 && answer <= 1)) continue;
				// A rest worth far more than the target takes its last digits away.
				const rest = worthToday({ ...drawn, share: 0 });
				const tolerance = 1e-12 * (1 + rest / target) + (need === 'return' ? 1e-9 : 0);
				close(worthToday({ ...drawn, [need]: answer }), target, tolerance);
			}
		})
	);
});

test('the pools are what is within reach: for all, to order, and both for a foundry', () => {
	close(poolOf('merchant', 0.25, 0.15), 0.6375);
	close(poolOf('custom', 0.25, 0.15), 0.2125);
	close(poolOf('foundry', 0.25, 0.15), 0.85);
});
