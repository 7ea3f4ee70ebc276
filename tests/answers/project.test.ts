import { describe, expect, test } from 'vitest';
import { close } from '../model/close.ts';
import { projected } from './facts.ts';

const opened = projected();
/** The error of design 7.15, before the record gave another. */
const quarter = { 'error.yearly': 0.25, 'error.freedom': 10 };

describe('the page as it opens', () => {
	// From the mock's README, by the mathematics of methods 1 and 2.
	test.each([
		[2023, 53.662, null],
		[2024, 68.2, 27.1],
		[2025, 86.7, 27.1],
		[2026, 110.2, 27.1],
		[2027, 140, 27.1],
		[2028, 171.4, 22.4],
		[2029, 209.9, 22.4],
		[2030, 257, 22.4],
		[2031, 310.5, 20.8],
		[2032, 366.3, null]
	])('in %i the market is %f', (year, value, growth) => {
		const row = opened.years.find((one) => one.year === year)!;
		expect(Math.abs(row.value - value)).toBeLessThanOrEqual(0.05);
		if (growth !== null) expect(Math.abs(row.growth! * 100 - growth)).toBeLessThanOrEqual(0.05);
		if (year === 2023) expect(row.growth).toBeNull();
	});

	test('the points are met exactly and growth between them is even', () => {
		expect([2023, 2027, 2030].map(opened.valueAt)).toEqual([53.662, 140, 257]);
		close(opened.valueAt(2028), 140 * (257 / 140) ** (1 / 3), 1e-12);
		close(opened.valueAt(2024), 53.662 * (140 / 53.662) ** 0.25, 1e-12);
	});

	test('has a row for every whole year and eight samples to a year', () => {
		expect(opened.years.map(({ year }) => year)).toEqual([
			2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032
		]);
		expect(opened.samples).toHaveLength(9 * 8 + 1);
		expect(opened.samples[1]!.year).toBe(2023.125);
	});

	// K 0.23, ν 13: S = sqrt(0.05² + 0.23²(6 + 36/10)) = 0.714381, t of 13 degrees 1.770933 and 0.693829.
	test.each([
		['p25', 157],
		['p75', 422],
		['p5', 73],
		['p95', 911]
	] as const)('the %s of 2030 is %i', (quantile, expected) => {
		const row = opened.years.find(({ year }) => year === 2030)!;
		expect(Math.round(row[quantile]!)).toBe(expected);
	});

	// Design 7.15.
	test.each([
		['p25', 149],
		['p75', 442],
		['p5', 63],
		['p95', 1049]
	] as const)('with a yearly error of 25 %% the %s of 2030 is %i', (quantile, expected) => {
		const row = projected(quarter).years.find(({ year }) => year === 2030)!;
		expect(Math.round(row[quantile]!)).toBe(expected);
	});

	test.each([
		['p25', 233],
		['p75', 1252],
		['p5', 61],
		['p95', 4774]
	] as const)('and of 2035, once shown, %s is %i', (quantile, expected) => {
		expect(Math.round(projected({ ...quarter, horizon: 2035 }).years.at(-1)![quantile]!)).toBe(
			expected
		);
	});

	test('nothing is unsure before 2024, and 2024 has the error of the base alone', () => {
		expect(opened.years[0]).toMatchObject({ p5: null, p25: null, p75: null, p95: null });
		expect(opened.samples.filter(({ p5 }) => p5 === null)).toHaveLength(8);
		// t of 13 degrees at 95 % is 1.770933.
		const { p5, p95, value } = opened.years[1]!;
		close(p95! / value, Math.exp(1.770933396 * 0.05), 1e-9);
		close(p5! / value, Math.exp(-1.770933396 * 0.05), 1e-9);
	});

	test('carries on with 20.8 % and has no ghost', () => {
		expect((opened.firstGrowthAfter * 100).toFixed(1)).toBe('20.8');
		expect(opened.ghost).toBeNull();
	});
});

describe('the ghost', () => {
	test('is the preset’s own path once the reader’s differs', () => {
		const { ghost, samples } = projected({ 'points.2030': 307.58 });
		expect(ghost!.map(({ year }) => year)).toEqual(samples.map(({ year }) => year));
		close(ghost!.find(({ year }) => year === 2030)!.value, 257, 1e-12);
	});

	test('appears for a change that can be seen, not for a smaller one', () => {
		expect(projected({ 'points.2030': 257 * 1.0001 }).ghost).toBeNull();
		expect(projected({ 'points.2030': 257 * 1.0006 }).ghost).not.toBeNull();
		expect(projected({ 'error.yearly': 0.5, name: 'x', horizon: 2040 }).ghost).toBeNull();
	});

	test('starts where both paths are', () => {
		const later = projected({ 'points.2023': 'none', 'points.2025': 80 });
		expect(later.ghost![0]!.year).toBe(2025);
		const earlier = projected({ 'points.2015': 5, 'points.2030': 300 });
		expect(earlier.ghost![0]!.year).toBe(2023);
		expect(earlier.samples[0]!.year).toBe(2015);
	});
});

test('growth of the mock’s edited path: 30 % to 2030 gives 789 in 2035', () => {
	const { years } = projected({ 'points.2030': 140 * 1.3 ** 3, horizon: 2035 });
	expect(Math.round(years.at(-1)!.value)).toBe(789);
});

// Methods 2.3: a logistic of ceiling 1,000 through 2027 and 2030.
test('a ceiling carries the path towards it', () => {
	const { valueAt } = projected({ 'after.ceiling': 1000, horizon: 2045 });
	close(valueAt(2035), 548.47147363, 1e-9);
	expect(valueAt(2045)).toBeLessThan(1000);
});

test('an idle ceiling changes nothing', () => {
	const idle = projected({ 'after.ceiling': 200 });
	expect(idle.years).toEqual(opened.years);
});

test('a fixed growth is a fade from it', () => {
	// Methods 2.2: 257 at 20 %, 3 %, half-life 4.
	const { valueAt } = projected({
		'after.growth': 0.2,
		'after.longRun': 0.03,
		horizon: 2040
	});
	close(valueAt(2031), 308.4, 1e-12);
	close(valueAt(2032), 361.193597814, 1e-9);
	close(valueAt(2035), 519.737947578, 1e-9);
	close(valueAt(2040), 761.339289514, 1e-9);
});

describe.each(['forecast', 'range', 'pinned'])('the view %s', (view) => {
	test.each(['article', 'gartner-2024', 'amd-2023', 'omdia-2025', 'marketus-2024'])(
		'of the preset %s has its quantiles in order',
		(preset) => {
			const { samples, settings } = projected({ 'error.view': view, horizon: 2045 }, preset);
			const fan = samples.filter(({ year }) => year >= settings.error.from);
			expect(fan.length).toBeGreaterThan(100);
			for (const { p5, p25, p75, p95 } of fan) {
				expect(p5).toBeGreaterThan(0);
				expect(p5! <= p25! && p25! <= p75! && p75! <= p95!).toBe(true);
				expect(p95).toBeLessThan(Infinity);
			}
		}
	);

	test('has a fan even where error starts before the path', () => {
		const { samples } = projected({ 'error.view': view, 'error.from': 2000 }, 'omdia-2025');
		expect(samples.every(({ p5, p95 }) => p5! <= p95!)).toBe(true);
	});
});

test('pinned, a fan has no width at its points and some between and after', () => {
	const { years } = projected({ ...quarter, 'error.view': 'pinned' });
	const width = (year: number) => {
		const { p5, p95 } = years.find((one) => one.year === year)!;
		return Math.log(p95! / p5!);
	};
	expect(width(2027)).toBe(0);
	expect(width(2030)).toBe(0);
	// S² = K²T·s(1 − s): 0.0625 · 3 · 2/9, halfway widths 2·t·S with t = 1.812461.
	close(width(2028), 2 * 1.8124611228 * 0.25 * Math.sqrt(2 / 3), 1e-9);
	close(width(2031), 2 * 1.8124611228 * 0.25 * Math.sqrt(1.1), 1e-9);
});
