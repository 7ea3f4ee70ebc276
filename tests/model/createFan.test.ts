import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFan } from '#lib/model/createFan.ts';
import { createPath } from '#lib/model/createPath.ts';
import { between, fanSpec, pathSpec } from './arbitraries.ts';
import { holds } from './holds.ts';

/** Any valid path with any valid fan over it, and a share of the years up to 2045. */
const anyFan = pathSpec.chain((path) => fc.tuple(fc.constant(path), fanSpec(path), between(0, 1)));

test('every quantile is finite and above 0, in any view', () => {
	holds(
		fc.property(anyFan, between(1e-9, 1 - 1e-9), ([pathOf, spec, s], p) => {
			const path = createPath(pathOf);
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(path.valueAt, years, spec);
			const year = spec.from + (2045 - spec.from) * s;
			for (const t of [spec.from, year, Math.floor(year), 2045]) {
				const value = fan.quantile(t, p);
				expect(value !== null && value > 0 && Number.isFinite(value)).toBe(true);
			}
		})
	);
});

test('quantiles are in order: strictly where the fan has a width that doubles can show', () => {
	holds(
		fc.property(anyFan, ([pathOf, spec, s]) => {
			const path = createPath(pathOf);
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(path.valueAt, years, spec);
			const year = spec.from + (2045 - spec.from) * s;
			const values = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => fan.quantile(year, p)!);
			const wide = values[4]! / values[0]! > 1 + 1e-9;
			values.slice(1).forEach((value, i) => {
				if (wide) expect(value).toBeGreaterThan(values[i]!);
				else expect(value).toBeGreaterThanOrEqual(values[i]! * (1 - 1e-12));
			});
		})
	);
});

test('before the first year with error there is no fan', () => {
	holds(
		fc.property(anyFan, between(0, 1), ([pathOf, spec], p) => {
			const path = createPath(pathOf);
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(path.valueAt, years, spec);
			expect(fan.quantile(spec.from - 1, p)).toBeNull();
			expect(fan.quantile(spec.from - 1e-6, p)).toBeNull();
		})
	);
});

test('where the path leaves no range, the middle of the fan is the path', () => {
	holds(
		fc.property(anyFan, ([pathOf, spec, s]) => {
			const path = createPath(pathOf);
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(path.valueAt, years, spec);
			const year = spec.from + (2045 - spec.from) * s;
			if (fan.outside.length === 0) expect(fan.quantile(year, 0.5)).toBe(path.valueAt(year));
		})
	);
});

test('a fan twice asked gives the same answer', () => {
	holds(
		fc.property(anyFan, between(0.01, 0.99), ([pathOf, spec, s], p) => {
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(createPath(pathOf).valueAt, years, spec);
			const year = spec.from + (2045 - spec.from) * s;
			const first = fan.quantile(year, p);
			fan.quantile(year, p / 2);
			expect(fan.quantile(year, p)).toBe(first);
		})
	);
});

test('the probability of a quantile is the one it was asked for', () => {
	holds(
		fc.property(anyFan, between(0.001, 0.999), ([pathOf, spec, s], p) => {
			const path = createPath(pathOf);
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(path.valueAt, years, spec);
			const year = spec.from + (2045 - spec.from) * s;
			const value = fan.quantile(year, p)!;
			const width = Math.log(fan.quantile(year, 0.95)! / fan.quantile(year, 0.05)!);
			// A value stands for its probability up to its own rounding, which a narrow fan magnifies;
			// at the ends of the doubles it stands for all beyond.
			if (width < 1e-6 || value === Number.MAX_VALUE || value < 1e-290) return;
			expect(Math.abs(fan.cdf(year, value)! - p)).toBeLessThanOrEqual(1e-8);
		})
	);
});

test('a probability lies between 0 and 1, rises with the value, and is none before the fan', () => {
	holds(
		fc.property(anyFan, between(-1, 1e7), between(1, 10), ([pathOf, spec, s], value, times) => {
			const years = pathOf.points.map((point) => point.year);
			const fan = createFan(createPath(pathOf).valueAt, years, spec);
			const year = spec.from + (2045 - spec.from) * s;
			const below = fan.cdf(year, value)!;
			expect(below >= 0 && below <= 1).toBe(true);
			if (value > 0) expect(fan.cdf(year, value * times)).toBeGreaterThanOrEqual(below - 1e-15);
			else expect(below).toBe(0);
			expect(fan.cdf(spec.from - 1, value)).toBeNull();
		})
	);
});
