import { describe, expect, test } from 'vitest';
import { compare } from '../../src/lib/answers/compare.ts';
import { difference } from '../../src/lib/answers/difference.ts';
import { project } from '../../src/lib/answers/project.ts';
import { close } from '../model/close.ts';
import { article, changed, facts } from '../scenario/facts.ts';

const higher = changed({ 'points.2030': 300, name: 'Mine', horizon: 2035 });
const omdia = { preset: 'omdia-2025', set: {} };
const { scenarios, years, year, mixed } = compare([article, higher, omdia], 2030, facts);
const rowOf = (one: number) => years.find((row) => row.year === one)!.of;

test('says whose scenarios they are', () => {
	expect(scenarios.map(({ name, preset, published }) => [name, preset, published])).toEqual([
		['', 'The article', true],
		['Mine', 'The article', false],
		['', 'Omdia 2025', true]
	]);
	expect(scenarios[2]!.definition).toBe('B_dc_accelerators');
	expect(mixed).toBe(true);
	expect(compare([article, higher], 2030, facts).mixed).toBe(false);
});

describe('the years', () => {
	test('run from the first of any path to the farthest horizon, for all', () => {
		expect([years[0]!.year, years.at(-1)!.year]).toEqual([2023, 2035]);
		for (const { projection } of scenarios) expect(projection.settings.horizon).toBe(2035);
	});

	test('have each market, its growth, and how far it is from the first', () => {
		const [first, second, third] = rowOf(2030);
		expect(first).toEqual({ value: 257, growth: first!.growth, difference: 0, ratio: 0 });
		expect([second!.value, second!.difference]).toEqual([300, 43]);
		close(second!.ratio!, 43 / 257, 1e-12);
		close(second!.growth!, (300 / 140) ** (1 / 3) - 1, 1e-9);
		close(third!.difference!, third!.value! - 257, 1e-12);
	});

	test('say nothing where a path has not begun, and compare nothing with it', () => {
		const nothing = { value: null, growth: null, difference: null, ratio: null };
		expect(rowOf(2023)[2]).toEqual(nothing);
		const turned = compare([omdia, article], 2030, facts).years[0]!;
		expect(turned.year).toBe(2023);
		expect(turned.of[0]).toEqual(nothing);
		expect(turned.of[1]).toMatchObject({ value: 53.662, difference: null, ratio: null });
	});

	test('beyond a scenario’s own horizon are those of the same path', () => {
		close(rowOf(2035)[0]!.value!, project(article, facts).valueAt(2035), 1e-15);
	});
});

test('each is explained against the first, in a year where both have a path', () => {
	expect(scenarios[0]!.difference).toBeNull();
	expect(scenarios[1]!.difference).toEqual(difference(article, higher, 2030, facts));
	expect(year).toBe(2030);
	expect(compare([article, omdia], 2000, facts).year).toBe(2024);
	expect(compare([article, omdia], 2045, facts).year).toBe(2032);
});

test('a scenario alone has its path and nothing to explain', () => {
	const alone = compare([article], 2030, facts);
	expect(alone.scenarios.map((one) => one.difference)).toEqual([null]);
	expect(alone.years).toHaveLength(10);
});

test('none and five are refused', () => {
	expect(() => compare([], 2030, facts)).toThrow(/0 scenarios cannot be compared/);
	expect(() => compare(new Array(5).fill(article), 2030, facts)).toThrow(RangeError);
});
