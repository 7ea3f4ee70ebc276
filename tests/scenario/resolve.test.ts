import { describe, expect, test } from 'vitest';
import { pointsOf, resolve } from '../../src/lib/scenario/resolve.ts';
import { article, changed, facts } from './facts.ts';

test('the defaults are those of the table of design 5', () => {
	const { preset, ...settings } = resolve(article, facts);
	expect(preset.id).toBe('article');
	expect(settings).toEqual({
		definition: 'A_all_ai_chips',
		points: [
			{ year: 2023, value: 53.662 },
			{ year: 2027, value: 140 },
			{ year: 2030, value: 257 }
		],
		bends: {},
		curve: 'steady',
		after: {
			growth: 'auto',
			longRun: 0.04,
			halfLife: 4,
			ceiling: 'none',
			ceilingIdle: undefined
		},
		horizon: 2032,
		error: { view: 'forecast', from: 2024, yearly: 0.23, base: 0.05, history: 10, freedom: 13 },
		ranges: [],
		exitYear: 2030,
		own: { definition: 'A_all_ai_chips', 'error.from': 2024 },
		snapshot: '2024-06-21',
		name: ''
	});
});

test.each([
	['gartner-2024', 'A_all_ai_chips', 2024, 2032, '2023 2024 2025 2028'],
	['amd-2023', 'B_dc_accelerators', 2023, 2032, '2023 2027'],
	['omdia-2025', 'B_dc_accelerators', 2025, 2032, '2024 2025 2030'],
	['marketus-2024', 'G_syndicated', 2024, 2033, '2023 2024 2027 2029 2032 2033'],
	['marketsandmarkets-2024', 'H_ai_semis_incl_hbm_network', 2024, 2032, '2024 2029']
])('the preset %s gives its own defaults', (preset, definition, from, horizon, years) => {
	const settings = resolve({ preset, set: {} }, facts);
	expect(settings).toMatchObject({ definition, horizon, error: { from } });
	expect(settings.points.map(({ year }) => year).join(' ')).toBe(years);
});

test('a preset that is not there is read as the article', () => {
	expect(resolve({ preset: 'nobody', set: {} }, facts).preset.id).toBe('article');
});

describe('points', () => {
	test('are put in, changed and taken away by year, ascending', () => {
		const scenario = changed({ 'points.2035': 400, 'points.2027': 150, 'points.2023': 'none' });
		expect(pointsOf(scenario, facts)).toEqual([
			{ year: 2027, value: 150 },
			{ year: 2030, value: 257 },
			{ year: 2035, value: 400 }
		]);
	});

	test('that come after 2032 take the horizon with them', () => {
		expect(resolve(changed({ 'points.2040': 900 }), facts).horizon).toBe(2040);
		expect(resolve(changed({ 'points.2040': 900, horizon: 2043 }), facts).horizon).toBe(2043);
		expect(resolve(changed({ 'points.2040': 900, horizon: 2035 }), facts).horizon).toBe(2040);
		expect(resolve(changed({ horizon: 2030 }), facts).horizon).toBe(2030);
	});
});

test('one point has nothing to carry on, so the long-run growth applies', () => {
	const one = { 'points.2023': 'none', 'points.2027': 'none' } as const;
	expect(resolve(changed(one), facts).after.growth).toBe(0.04);
	expect(resolve(changed({ ...one, 'after.longRun': 0.02 }), facts).after.growth).toBe(0.02);
	expect(resolve(changed({ ...one, 'after.growth': 0.3 }), facts).after.growth).toBe(0.3);
});

test.each([
	[{ 'after.ceiling': 1000 }, undefined],
	[{ 'after.ceiling': 257 }, 'below-last-point'],
	[{ 'after.ceiling': 100 }, 'below-last-point'],
	[{ 'after.ceiling': 1000, 'points.2030': 140 }, 'no-growth'],
	[{ 'after.ceiling': 1000, 'points.2030': 100 }, 'no-growth'],
	[{ 'after.ceiling': 1000, 'points.2023': 'none', 'points.2027': 'none' }, 'one-point'],
	[{ 'points.2030': 100 }, undefined]
] as const)('of %j the ceiling is idle because of %s', (set, reason) => {
	expect(resolve(changed(set), facts).after.ceilingIdle).toBe(reason);
});

test('a range needs both ends, low below high', () => {
	const ranges = resolve(
		changed({
			'range.2031.low': 200,
			'range.2031.high': 400,
			'range.2028.low': 100,
			'range.2028.high': 300,
			'range.2026.low': 50,
			'range.2029.high': 500,
			'range.2030.low': 300,
			'range.2030.high': 300
		}),
		facts
	).ranges;
	expect(ranges).toEqual([
		{ year: 2028, low: 100, high: 300 },
		{ year: 2031, low: 200, high: 400 }
	]);
});
