import { describe, expect, test } from 'vitest';
import { createFan } from '#lib/model/createFan.ts';
import { createPath } from '#lib/model/createPath.ts';
import { samplePaths } from '#lib/model/samplePaths.ts';
import type { FanSpec } from '#lib/model/types.ts';
import { defaultFan, defaultPath } from './arbitraries.ts';

const path = createPath(defaultPath);
const pointYears = [2023, 2027, 2030];
const years = Array.from({ length: 17 }, (_, i) => 2024 + i);
const views = ['forecast', 'range', 'pinned'] as const;
const specOf = (view: FanSpec['view']): FanSpec => ({
	...defaultFan,
	view,
	ranges: [
		{ year: 2025, low: 70, high: 92 },
		{ year: 2027, low: 110, high: 400 }
	]
});
const draw = (spec: FanSpec, count: number, more = {}) =>
	samplePaths(path.valueAt, pointYears, spec, { years, count, ...more });

describe.each(views)('in the view %s', (view) => {
	const spec = specOf(view);
	const fan = createFan(path.valueAt, pointYears, spec);

	test('20,000 paths have in every year the quantiles of the fan, within 4 standard errors', () => {
		const count = 20_000;
		const many = draw(spec, count);
		years.forEach((year, i) => {
			if (fan.quantile(year, 0.05) === fan.quantile(year, 0.95)) return;
			for (const p of [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
				const limit = fan.quantile(year, p)!;
				const below = many.filter((values) => values[i]! <= limit).length / count;
				const error = Math.sqrt((p * (1 - p)) / count);
				expect(Math.abs(below - p), `${year} at ${p}`).toBeLessThanOrEqual(4 * error);
			}
		});
	});

	test('so have 20,000 paths of another seed, spread in another year', () => {
		const count = 20_000;
		const many = draw(spec, count, { seed: 7, spreadIn: 2026 });
		for (const year of [2028, 2035]) {
			const limit = fan.quantile(year, 0.9)!;
			const below = many.filter((values) => values[year - 2024]! <= limit).length / count;
			expect(Math.abs(below - 0.9)).toBeLessThanOrEqual(4 * Math.sqrt(0.09 / count));
		}
	});

	test('twenty paths lie one in each twentieth of the fan, in the year asked for', () => {
		const paths = draw(spec, 20, { spreadIn: 2028 });
		const slices = paths.map((values) => fan.cdf(2028, values[4]!)! * 20).sort((a, b) => a - b);
		slices.forEach((slice, i) => expect(slice).toBeCloseTo(i + 0.5, 6));
	});

	test('the same paths come again, and move a little when an assumption does', () => {
		const paths = draw(spec, 20);
		expect(draw(spec, 20)).toEqual(paths);
		const moved = draw({ ...spec, yearly: spec.yearly * 1.001, history: 10 }, 20);
		moved.flat().forEach((value, i) => {
			expect(Math.abs(Math.log(value / paths.flat()[i]!))).toBeLessThan(0.02);
		});
	});
});

test('pinned, every path goes through every point', () => {
	for (const values of draw(specOf('pinned'), 20)) {
		expect(values[2027 - 2024]).toBe(140);
		expect(values[2030 - 2024]).toBe(257);
	}
});

test('a range holds nine in ten paths, also without any yearly error', () => {
	const spec = { ...specOf('range'), yearly: 0, base: 0 };
	const paths = draw(spec, 20);
	const inside = paths.filter((values) => values[3]! > 110 && values[3]! < 400);
	expect(inside).toHaveLength(18);
	expect(paths.every((values) => values[0] === path.valueAt(2024))).toBe(true);
});

test('without error every path is the path, without years there is none', () => {
	const still = { ...specOf('forecast'), yearly: 0, base: 0 };
	for (const values of draw(still, 3)) expect(values).toEqual(years.map(path.valueAt));
	const none = { years: [], count: 2 };
	expect(samplePaths(path.valueAt, pointYears, still, none)).toEqual([[], []]);
});

test('a future is a walk: who is above the path in one year mostly is in the next', () => {
	const count = 2000;
	const both = draw(specOf('forecast'), count).filter(
		(values) => values[6]! > path.valueAt(2030) && values[7]! > path.valueAt(2031)
	);
	// Six and seven years ahead the errors share τ² + K²·(6 + 6·7/10); both are above the middle
	// with the probability ¼ + arcsin(ρ) / 2π.
	const shared = 0.0025 + 0.0625 * 10.2;
	const rho = shared / Math.sqrt((0.0025 + 0.0625 * 9.6) * (0.0025 + 0.0625 * 11.9));
	const p = 0.25 + Math.asin(rho) / (2 * Math.PI);
	expect(Math.abs(both.length / count - p)).toBeLessThanOrEqual(
		4 * Math.sqrt((p * (1 - p)) / count)
	);
});
