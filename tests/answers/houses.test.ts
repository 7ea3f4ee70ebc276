import { describe, expect, test } from 'vitest';
import { houses } from '../../src/lib/answers/houses.ts';
import { definitionRole } from '../../src/lib/answers/definitionRole.ts';
import { spreadOf, spreadYears } from '../../src/lib/answers/spreadOf.ts';
import { close } from '../model/close.ts';
import { facts, page } from './facts.ts';

const idsOf = (groups: ReturnType<typeof houses>) =>
	groups.flatMap(({ points }) => points.map(({ id }) => id));

describe('the figures of the houses', () => {
	test('are all of medium confidence or better, each in its definition, by year', () => {
		const groups = houses(facts);
		const expected = facts.figures.filter(({ confidence }) => confidence !== 'low');
		expect(idsOf(groups).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
		for (const { definition, points } of groups) {
			for (const { id } of points) {
				expect(facts.figures.find((one) => one.id === id)!.definition).toBe(definition);
			}
			const years = points.map(({ year }) => year);
			expect(years).toEqual(years.toSorted((a, b) => a - b));
		}
	});

	test('keep ranges, bounds and what was computed', () => {
		const points = houses(facts).flatMap((group) => group.points);
		const point = (id: string) => points.find((one) => one.id === id);
		expect(point('deloitte-2023-11-total-2027')).toMatchObject({ low: 110, high: 400 });
		expect(point('article-2024-06-2030')).toMatchObject({ value: 257, bound: 'lower' });
		expect(point('bottomup-2023')).toMatchObject({ value: 43.2, derived: true });
	});

	test('can be filtered by definition and confidence', () => {
		const some = houses(facts, { definitions: ['B_dc_accelerators'], confidence: 'high' });
		expect(some.map(({ definition }) => definition)).toEqual(['B_dc_accelerators']);
		expect(some[0]!.points.every(({ confidence }) => confidence === 'high')).toBe(true);
		expect(idsOf(houses(facts, { confidence: 'low' }))).toHaveLength(facts.figures.length);
	});

	test('can be filtered by vintage, whose day or month may not be known', () => {
		const ids = idsOf(houses(facts, { from: '2024-06-01', to: '2024-08' }));
		// August 2024, June 2024 and "2024"; not May 2024 nor October.
		expect(ids).toContain('gartner-2024-08-2028');
		expect(ids).toContain('article-2024-06-2027');
		expect(ids).toContain('intent-2024-2024');
		expect(ids).toContain('delloro-2024-07-2028');
		expect(ids).not.toContain('gartner-2024-05-2024');
		expect(ids).not.toContain('amd-2024-10-2028');
		expect(ids).not.toContain('yole-2025-07-2024');
	});

	test('are the same on the page', () => {
		expect(houses(page)).toEqual(houses(facts));
	});
});

describe('how far the values for 2024 lie apart', () => {
	const { whole, left, definitions, explained } = spreadOf(2024, facts);

	test('19 to 209, eleven times', () => {
		expect(whole).toMatchObject({
			low: 19.4,
			high: 209,
			lowFigure: 'intent-2024-2024',
			highFigure: 'yole-2025-semiconductors-2024'
		});
		expect(Math.round(whole!.ratio)).toBe(11);
	});

	test('of twenty figures fourteen are compared', () => {
		expect(whole!.values).toBe(14);
		// Two floors of Deloitte’s and its share of all chips, two of custom chips, what makers sold.
		expect(left).toBe(6);
	});

	test('by what is counted: custom chips 9 to 12, all data-centre silicon 147 to 209', () => {
		expect(definitions[0]).toMatchObject({
			definition: 'I_custom_asic_only',
			role: 'part',
			low: 9,
			high: 12,
			values: 2
		});
		close(definitions[0]!.middle, Math.sqrt(108), 1e-12);
		expect(definitions.at(-1)).toMatchObject({
			definition: 'D_dc_silicon_total',
			low: 147,
			high: 209
		});
		// Bounds are no values, what was computed is not published: 21, 78, 101 and 123 remain.
		const accelerators = definitions.find(({ definition }) => definition === 'B_dc_accelerators')!;
		expect(accelerators).toMatchObject({ low: 21, high: 123, values: 4 });
		expect(definitions.some(({ definition }) => definition.startsWith('Z_'))).toBe(false);
	});

	test('most of it is what is counted, in 2023 it is not', () => {
		// numpy: analysis of variance of the logarithms, adjusted.
		close(explained!, 0.6901153673527974);
		close(spreadOf(2030, facts).explained!, 0.5411994895940969);
		expect(spreadOf(2023, facts).explained).toBe(0);
	});
});

test('a range counts with both ends and once', () => {
	const { whole, definitions } = spreadOf(2027, facts);
	expect(whole).toMatchObject({ low: 67, high: 400 });
	const all = definitions.find(({ definition }) => definition === 'A_all_ai_chips')!;
	expect(all).toMatchObject({ low: 110, high: 400, values: 2 });
	const vendor = definitions.find(({ definition }) => definition === 'F_vendor_sam')!;
	expect(vendor).toMatchObject({ role: 'part', low: 60, high: 90, values: 1 });
});

test('a year with one value or none has no spread', () => {
	expect(spreadOf(2021, facts)).toMatchObject({ whole: null, explained: null });
	expect(spreadOf(2044, facts)).toEqual({
		year: 2044,
		whole: null,
		left: 0,
		definitions: [],
		explained: null
	});
});

test('the years compared are those for which the whole market was valued at least twice', () => {
	const years = spreadYears(facts);
	expect(years).toEqual([...years].sort((a, b) => a - b));
	expect(years).toContain(2030);
	for (let year = 2000; year <= 2045; year++) {
		const values = facts.figures.filter(
			(one) =>
				one.year === year &&
				one.confidence !== 'low' &&
				!one.derived &&
				!['lower', 'upper'].includes(one.bound ?? '') &&
				definitionRole(one.definition) === 'whole'
		);
		expect(years.includes(year), String(year)).toBe(values.length > 1);
	}
});
