import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPath } from '#lib/model/createPath.ts';
import { rangeFan } from '#lib/model/rangeFan.ts';
import { defaultFan, fanSpec, pathSpec } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const spec = { ...defaultFan, view: 'range' as const, yearly: 0.2 };
const quantiles = [0.05, 0.25, 0.75, 0.95];

/** A path by a table of its years. */
const path = (values: Record<number, number>) => (year: number) => values[year]!;

describe('a range of 160 to 300 about 200, four years after the start', () => {
	const median = path({ 2024: 100, 2025: 125, 2026: 150, 2028: 200, 2031: 230 });
	const fan = rangeFan(median, { ...spec, ranges: [{ year: 2028, low: 160, high: 300 }] });

	// The formulas by hand in 40 digits (mpmath).
	test.each([
		[2025, [91.849356185809773, 109.90204040222576, 142.65303376342213, 173.5677971360734]],
		[2026, [104.3713378627133, 128.58251601892055, 176.36640253864824, 225.90863929724]],
		[2031, [115.71846651029079, 171.9735076886205, 311.70991532615186, 494.66979981230828]]
	])('the quantiles of %i', (year, expected) => {
		quantiles.forEach((p, i) => close(fan.quantile(year, p)!, expected[i]!, 1e-12));
	});

	test('the range itself is met, and the start has the error of the first year', () => {
		close(fan.quantile(2028, 0.05)!, 160, 1e-12);
		close(fan.quantile(2028, 0.95)!, 300, 1e-12);
		expect(fan.quantile(2028, 0.5)).toBe(200);
		close(fan.quantile(2024, 0.95)!, 100 * Math.exp(1.6448536269514722 * 0.05), 1e-12);
		expect(fan.outside).toEqual([]);
	});
});

describe('a range of 250 to 400 that the path of 200 does not reach', () => {
	const median = path({ 2024: 100, 2026: 150, 2028: 200, 2030: 220 });
	const fan = rangeFan(median, { ...spec, ranges: [{ year: 2028, low: 250, high: 400 }] });

	test.each([
		[2026, [130.90762702680899, 188.61501445244031, 271.76127537327236]],
		[2028, [250, Math.sqrt(100_000), 400]],
		[2030, [198.45486626503069, 347.85054261852173, 609.71042069791339]]
	])('centres the fan of %i on the range and not on the path', (year, expected) => {
		[0.05, 0.5, 0.95].forEach((p, i) => close(fan.quantile(year, p)!, expected[i]!, 1e-12));
	});

	test('is named', () => {
		expect(fan.outside).toEqual([2028]);
	});
});

test.each([
	[161.5, true],
	[161.7, false],
	[297, false],
	[297.1, true]
])('a path at %f is too near an edge of 160 to 300: %s', (value, outside) => {
	const fan = rangeFan(() => value, { ...spec, ranges: [{ year: 2028, low: 160, high: 300 }] });
	expect(fan.outside).toEqual(outside ? [2028] : []);
});

test('without a usable range the error grows from the first year on', () => {
	const ranges = [
		{ year: 2023, low: 50, high: 60 },
		{ year: 2028, low: 200, high: 200 }
	];
	const fan = rangeFan(() => 100, { ...spec, ranges });
	const variance = 0.05 ** 2 + 0.04 * (4 + 1.6);
	close(fan.quantile(2028, 0.95)!, 100 * Math.exp(1.6448536269514722 * Math.sqrt(variance)));
	expect(fan.outside).toEqual([]);
});

test('a range in the first year takes the place of its error, and order does not matter', () => {
	const ranges = [
		{ year: 2028, low: 80, high: 150 },
		{ year: 2024, low: 90, high: 120 }
	];
	const fan = rangeFan(() => 100, { ...spec, ranges });
	close(fan.quantile(2024, 0.05)!, 90, 1e-12);
	close(fan.quantile(2024, 0.95)!, 120, 1e-12);
	close(fan.quantile(2028, 0.95)!, 150, 1e-12);
});

test('every range is met at its low and high value, wherever the path is', () => {
	const cases = pathSpec.chain((path) => fc.tuple(fc.constant(path), fanSpec(path)));
	holds(
		fc.property(cases, ([pathOf, any]) => {
			const fan = rangeFan(createPath(pathOf).valueAt, any);
			for (const { year, low, high } of any.ranges) {
				if (year < any.from) continue;
				close(fan.quantile(year, 0.05)!, low, 1e-9);
				close(fan.quantile(year, 0.95)!, high, 1e-9);
			}
		})
	);
});
