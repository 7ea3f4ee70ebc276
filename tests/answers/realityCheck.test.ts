import { expect, test } from 'vitest';
import { realityCheck } from '../../src/lib/answers/realityCheck.ts';
import { facts, projected } from './facts.ts';

test('accelerators alone passed the article’s 140 in 2025, two years early', () => {
	const check = realityCheck(projected(), facts)!;
	expect(check).toMatchObject({
		definition: 'B_dc_accelerators',
		same: false,
		passed: { point: 2027, value: 140, year: 2025, yearsEarly: 2 }
	});
	expect(check.rows.map(({ year, came }) => [year, came])).toEqual([
		[2023, 45],
		[2024, 123],
		[2025, 207]
	]);
	expect(check.rows.map(({ path }) => path!.toFixed(1))).toEqual(['53.7', '68.2', '86.7']);
});

test('AMD counts the same thing, and its 400 was not passed', () => {
	const check = realityCheck(projected({}, 'amd-2023'), facts)!;
	expect(check.same).toBe(true);
	expect(check.passed).toBeNull();
	// 45 · (400/45)^½ halfway.
	expect(check.rows[2]!.path).toBeCloseTo(134.164, 3);
});

test('a year before the path has nothing to compare', () => {
	const check = realityCheck(projected({}, 'omdia-2024'), facts)!;
	expect(check.rows.map(({ path }) => path === null)).toEqual([true, false, false]);
});

test('a year after the horizon has nothing to compare', () => {
	const short = { 'points.2027': 'none', 'points.2030': 'none', 'points.2024': 70, horizon: 2024 };
	const check = realityCheck(projected(short), facts)!;
	expect(check.rows.map(({ path }) => path === null)).toEqual([false, false, true]);
	expect(check.passed).toBeNull();
});

test('a point above all that came was not passed', () => {
	expect(realityCheck(projected({ 'points.2027': 207 }), facts)!.passed).toBeNull();
	expect(realityCheck(projected({ 'points.2027': 206 }), facts)!.passed).toMatchObject({
		year: 2025
	});
	expect(realityCheck(projected({ 'points.2027': 120 }), facts)!.passed).toMatchObject({
		year: 2024,
		yearsEarly: 3
	});
});

test('without a series there is no check', () => {
	const none = { ...facts, reality: { ...facts.reality, figures: [] } };
	expect(realityCheck(projected(), none)).toBeNull();
});
