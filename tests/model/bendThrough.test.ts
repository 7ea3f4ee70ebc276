import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bendForFirstYearGrowth } from '#lib/model/bendForFirstYearGrowth.ts';
import { bendThrough } from '#lib/model/bendThrough.ts';
import { createPath } from '#lib/model/createPath.ts';
import { bend, share, value } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

const interval = { year0: 2027, value0: 140, year1: 2030, value1: 257 };

test.each(vectors('bend.tilt.inverseFirstYear'))(
	'the bend for a first year of $input.firstYearGrowth',
	({ input, expected }) => {
		const { v0, v1, T, firstYearGrowth } = input;
		const given = { year0: 2027, value0: v0, year1: 2027 + T, value1: v1 };
		close(bendForFirstYearGrowth(given, firstYearGrowth)!, expected);
	}
);

test('at half time the bend is the share of log growth', () => {
	close(bendThrough(interval, 2028.5, 201.5631274631771)!, 0.6, 1e-12);
});

test('the steady value gives the steady bend', () => {
	close(bendThrough(interval, 2028, 140 * (257 / 140) ** (1 / 3))!, 0.5, 1e-12);
});

test('a bend takes the path through the value that it was asked for', () => {
	holds(
		fc.property(value, value, bend, share, (v0, v1, w, s) => {
			fc.pre(Math.abs(Math.log(v1 / v0)) > 0.01);
			const path = createPath({
				points: [
					{ year: 2020, value: v0 },
					{ year: 2030, value: v1 }
				],
				curve: 'steady',
				bends: { 2030: w },
				after: { kind: 'fade', growth: 0, longRun: 0, halfLife: 1 }
			});
			const year = 2020 + 10 * s;
			const given = { year0: 2020, value0: v0, year1: 2030, value1: v1 };
			expect(Math.abs(bendThrough(given, year, path.valueAt(year))! - w)).toBeLessThan(1e-8);
		})
	);
});

test.each([
	['a value below both points', 2028, 139],
	['a value above both points', 2028, 258],
	['the value of a point', 2028, 140],
	['the value of the other point', 2028, 257],
	['the year of a point', 2027, 180],
	['a year outside the interval', 2031, 180],
	['no value', 2028, NaN],
	['a value below 0', 2028, -1],
	['all growth in the first moment', 2028, 257 * (1 - 1e-15)]
])('there is no bend for %s', (_, year, wanted) => {
	expect(bendThrough(interval, year, wanted)).toBeNull();
});

test('there is no bend between equal points', () => {
	expect(bendThrough({ ...interval, value1: 140 }, 2028, 140)).toBeNull();
});

test('a first year cannot outgrow its interval, shrink in it, or have an interval to itself', () => {
	expect(bendForFirstYearGrowth(interval, 257 / 140 - 1)).toBeNull();
	expect(bendForFirstYearGrowth(interval, -0.01)).toBeNull();
	expect(bendForFirstYearGrowth({ ...interval, year1: 2028 }, 0.3)).toBeNull();
});
