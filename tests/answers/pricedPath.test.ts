import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { pricedPath } from '../../src/lib/answers/pricedPath.ts';
import { project } from '../../src/lib/answers/project.ts';
import { takeOver } from '../../src/lib/answers/takeOver.ts';
import { valuedCompanies } from '../../src/lib/scenario/companyRows.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { facts, projected } from './facts.ts';

const pathOf = (id: string, set: Record<string, Value> = {}) =>
	pricedPath(id, projected(set), facts)!;

describe('NVIDIA at the defaults, computed by hand', () => {
	const nvidia = pathOf('nvidia');
	// 21 June 2024 is 2024.46995; of the fiscal year's 60.922, data centres made 47.5.
	const n = 2031 - 2024.469945355191;
	const revenue = (3110 * 1.107 ** n) / (0.45 * 22);
	const market = (revenue - (60.922 - 47.5) * 1.06 ** n) / (0.85 * 0.75 * 0.85);

	test('the market its price assumes, beside its price and the path', () => {
		close(nvidia.market!, market, 1e-9);
		close(nvidia.times!, market / 257, 1e-9);
		expect(nvidia).toMatchObject({ name: 'NVIDIA', exitYear: 2030, reason: null });
		expect(nvidia.price).toMatchObject({ value: 3110, date: '2024-06-21' });
	});

	test('the line grows steadily from the point before to that market, and goes on to the horizon', () => {
		const growth = (market / 140) ** (1 / 3);
		expect(nvidia.line).toHaveLength(3 * 8 + 1);
		for (const { year, value } of nvidia.line) close(value, 140 * growth ** (year - 2027), 1e-9);
		expect(nvidia.line[0]!.year).toBe(2027);
		expect([nvidia.after[0]!.year, nvidia.after.at(-1)!.year]).toEqual([2030, 2032]);
		close(nvidia.after[0]!.value, market, 1e-9);
	});
});

test('where the line ends, the company is worth its price within 1e-9', () => {
	let drawn = 0;
	const check = (entries: readonly (readonly [string, unknown])[], id: string) => {
		const { scenario } = restore(entries, facts);
		const projection = project(scenario, facts);
		const answer = pricedPath(id, projection, facts)!;
		const worth = companyWorth(id, projection, facts, 2030);
		if (answer.line.length === 0) {
			expect(answer.reason).not.toBeNull();
			return;
		}
		drawn += 1;
		const taken = project(takeOver(scenario, worth, 'market', facts)!, facts);
		close(companyWorth(id, taken, facts, 2030).worth! / answer.price!.value, 1, 1e-9);
		for (const { year, value } of [...answer.line, ...answer.after]) {
			close(value, taken.valueAt(year), 1e-9);
		}
	};
	fc.assert(fc.property(validEntries, fc.constantFrom(...valuedCompanies), check), {
		numRuns: 500,
		seed: 4
	});
	expect(drawn).toBeGreaterThan(150);
});

describe('where the line runs', () => {
	const ends = (set: Record<string, Value>, id = 'nvidia') => {
		const { line } = pathOf(id, set);
		return [line[0]?.year, line.at(-1)?.year];
	};
	test('through the interval that holds the exit year', () => {
		expect(ends({ exitYear: 2029 })).toEqual([2027, 2030]);
	});
	test('to an exit year after the last point', () => {
		expect(ends({ exitYear: 2032 })).toEqual([2027, 2032]);
	});
	test('no further than the last year shown', () => {
		expect(ends({ exitYear: 2035 })).toEqual([2027, 2032]);
	});
	test('from the one point there is', () => {
		expect(ends({ 'points.2023': 'none', 'points.2027': 'none', 'after.growth': 0.2 })).toEqual([
			2030, 2030
		]);
	});
});

describe('what is not possible has a reason and no line', () => {
	test.each([
		['samsung', {}, 'role-memory'],
		['bytedance', {}, 'role-buyer'],
		['qualcomm', { snapshot: '2026-06-30' }, 'no-market-value'],
		['nvidia', { exitYear: 2023 }, 'too-soon'],
		['nvidia', { 'nvidia.share': 0 }, 'no-part'],
		['nvidia', { 'nvidia.margin': 0 }, 'no-earnings'],
		['nvidia', { 'nvidia.multiple': 1000 }, 'rest-is-enough']
	])('%s with %o: %s', (id, set, code) => {
		const answer = pathOf(id, set as Record<string, Value>);
		expect(answer).toMatchObject({ market: null, times: null, line: [], after: [] });
		expect(answer.reason).toMatchObject({ code });
	});

	test('a market that no point of the path gives keeps its number', () => {
		const answer = pricedPath('intel', projected({}, 'marketus-2024'), facts)!;
		expect(answer.market).toBeGreaterThan(10_000);
		expect(answer.line).toEqual([]);
		expect(answer.reason).toMatchObject({ code: 'no-point' });
	});
});

test('no company is no line', () => {
	expect(pricedPath('none', projected(), facts)).toBeNull();
});
