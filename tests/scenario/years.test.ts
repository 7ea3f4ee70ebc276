import { describe, expect, test } from 'vitest';
import { project } from '../../src/lib/answers/project.ts';
import { pointsOf, resolve } from '../../src/lib/scenario/resolve.ts';
import type { Scenario } from '../../src/lib/scenario/types.ts';
import { withAssumption } from '../../src/lib/scenario/withAssumption.ts';
import { withoutYear, withYear } from '../../src/lib/scenario/years.ts';
import { close } from '../model/close.ts';
import { article, changed, facts } from './facts.ts';

const yearsOf = (scenario: Scenario) => pointsOf(scenario, facts).map(({ year }) => year);

/** Adds a year on the path, as the page does. */
const added = (scenario: Scenario, year: number) =>
	withYear(scenario, year, project(scenario, facts).valueAt(year), facts);

function expectSamePath(before: Scenario, after: Scenario) {
	const [old, now] = [project(before, facts), project(after, facts)];
	expect(now.samples.map(({ year }) => year)).toEqual(old.samples.map(({ year }) => year));
	for (const [i, sample] of now.samples.entries())
		close(sample.value, old.samples[i]!.value, 1e-12);
	close(now.firstGrowthAfter, old.firstGrowthAfter, 1e-10);
}

describe('a year added on a steady path', () => {
	const bent = changed({ 'bend.2030': 0.7, 'bend.2027': 0.3 });
	test.each([
		[article, [2025]],
		[article, [2028, 2029]],
		[article, [2029, 2028]],
		[bent, [2028]],
		[bent, [2024, 2026, 2025]],
		[bent, [2028, 2029, 2024]],
		[changed({ 'bend.2030': 0.99 }), [2029]],
		[changed({ 'bend.2030': 0.01 }), [2028]],
		[changed({ 'points.2030': 100, 'bend.2030': 0.8 }), [2029]],
		[{ preset: 'amd-2023', set: { 'bend.2027': 0.6 } }, [2025, 2024]]
	])('moves nothing: %j with %j', (scenario, years) => {
		const after = years.reduce(added, scenario as Scenario);
		expect(yearsOf(after)).toEqual([...yearsOf(scenario), ...years].sort());
		expectSamePath(scenario, after);
	});

	test('gives both pieces a bend, halfway towards steady for a half', () => {
		// k = 2·ln(w/(1 − w)); half the length halves k: w' = 1/(1 + (3/7)^½) of w = 0.7.
		const { set } = added(
			changed({ 'points.2023': 'none', 'points.2026': 70, 'bend.2030': 0.7 }),
			2028
		);
		const { 'bend.2028': first, 'bend.2030': second } = set;
		const whole = 2 * Math.log(7 / 3);
		close(Number(first), 1 / (1 + Math.exp((-whole * 1) / 3 / 2)));
		close(Number(second), 1 / (1 + Math.exp((-whole * 2) / 3 / 2)));
	});
});

test('a year added after the horizon takes the horizon with it', () => {
	const scenario = withYear(changed({ horizon: 2035 }), 2040, 900, facts);
	expect(scenario.set).toEqual({ 'points.2040': 900 });
	expect(resolve(scenario, facts).horizon).toBe(2040);
});

test('a year added outside the points touches no bend', () => {
	const bent = changed({ 'bend.2030': 0.6 });
	expect(withYear(bent, 2032, 300, facts).set).toEqual({ 'bend.2030': 0.6, 'points.2032': 300 });
	expect(withYear(bent, 2020, 30, facts).set).toEqual({ 'bend.2030': 0.6, 'points.2020': 30 });
});

describe('a year taken away', () => {
	test('leaves one interval of steady growth', () => {
		const bent = changed({ 'bend.2027': 0.6, 'bend.2030': 0.7 });
		expect(withoutYear(bent, 2027, facts)).toEqual(changed({ 'points.2027': 'none' }));
	});

	test('that was added and steady leaves what was before', () => {
		expect(withoutYear(added(article, 2028), 2028, facts)).toEqual(article);
	});

	test('leaves nothing of the reader’s own year', () => {
		const own = changed({ 'points.2035': 400, 'bend.2035': 0.6 });
		expect(withoutYear(own, 2035, facts)).toEqual(article);
	});

	test('that is the second-last makes the growth after it the long-run growth', () => {
		const two = withAssumption(article, 'points.2023', 'none', facts);
		expect(withoutYear(two, 2027, facts)!.set).toEqual({
			'points.2023': 'none',
			'points.2027': 'none',
			'after.growth': 0.04
		});
		const slow = withAssumption(two, 'after.longRun', 0.02, facts);
		expect(withoutYear(slow, 2030, facts)!.set['after.growth']).toBe(0.02);
	});

	test('that is the second-last leaves a growth that was given', () => {
		const given = changed({ 'points.2023': 'none', 'after.growth': 0.3 });
		expect(withoutYear(given, 2027, facts)!.set['after.growth']).toBe(0.3);
	});

	test('is refused where it is the only one, or none', () => {
		const one = changed({ 'points.2023': 'none', 'points.2027': 'none', 'after.growth': 0.04 });
		expect(withoutYear(one, 2030, facts)).toBeNull();
		expect(withoutYear(article, 2028, facts)).toBeNull();
	});
});
