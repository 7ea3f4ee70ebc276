import { describe, expect, test } from 'vitest';
import { pointsOf } from '../../src/lib/scenario/resolve.ts';
import {
	tryAssumption,
	valueFromGrowth,
	withAssumption,
	withoutAssumption
} from '../../src/lib/scenario/withAssumption.ts';
import { close } from '../model/close.ts';
import { article, changed, facts } from './facts.ts';

test('an assumption is kept where it differs', () => {
	const scenario = withAssumption(article, 'points.2030', 300, facts);
	expect(scenario).toEqual(changed({ 'points.2030': 300 }));
	expect(article.set).toEqual({});
});

test.each([
	['points.2030', 257, 300],
	['points.2035', 'none', 500],
	['bend.2030', 0.5, 0.6],
	['curve', 'steady', 'smooth'],
	['definition', 'A_all_ai_chips', 'G_syndicated'],
	['after.growth', 'auto', 0.2],
	['after.longRun', 0.04, 0.02],
	['after.halfLife', 4, 5],
	['after.ceiling', 'none', 1000],
	['error.view', 'forecast', 'pinned'],
	['error.from', 2024, 2025],
	['error.yearly', 0.23, 0.3],
	['error.base', 0.05, 0],
	['error.history', 10, 20],
	['error.freedom', 13, 30],
	['range.2030.low', 'none', 100],
	['snapshot', '2024-06-21', '2026-06-30'],
	['name', '', 'Mine']
])('%s set back to %s is no longer kept', (id, usual, other) => {
	const away = withAssumption(article, id, other, facts);
	expect(away.set).toEqual({ [id]: other });
	expect(withAssumption(away, id, usual, facts)).toEqual(article);
});

test('what is usual depends on the preset', () => {
	const amd = { preset: 'amd-2023', set: {} };
	expect(withAssumption(amd, 'error.from', 2024, facts).set).toEqual({ 'error.from': 2024 });
	expect(withAssumption(amd, 'error.from', 2023, facts).set).toEqual({});
	expect(withAssumption(amd, 'points.2027', 400, facts).set).toEqual({});
});

test('several assumptions go back at once', () => {
	const scenario = changed({ 'points.2030': 300, curve: 'smooth', 'error.base': 0 });
	expect(withoutAssumption(scenario, ['curve', 'points.2030', 'bend.2027']).set).toEqual({
		'error.base': 0
	});
});

describe('the growth that leads to a point', () => {
	// 140 · 1.3³.
	test('of 30 % to 2030 makes 307.58', () => {
		close(valueFromGrowth(article, 2030, 0.3, facts)!, 307.58, 1e-12);
		const tried = tryAssumption(article, 'growth.2030', '0.3', facts);
		if ('problem' in tried) return expect.fail(tried.problem.code);
		expect(Object.keys(tried.scenario.set)).toEqual(['points.2030']);
		close(Number(tried.scenario.set['points.2030']), 307.58, 1e-12);
	});

	test('counts from the point before, not from the year before', () => {
		// 53.662 · 2⁴.
		close(valueFromGrowth(article, 2027, 1, facts)!, 858.592, 1e-12);
	});

	test('may be a fall', () => {
		close(valueFromGrowth(article, 2030, -0.5, facts)!, 17.5, 1e-12);
	});

	test.each([2023, 2025, 2035])('has no interval that ends in %i', (year) => {
		expect(valueFromGrowth(article, year, 0.1, facts)).toBeNull();
		expect(tryAssumption(article, `growth.${year}`, 0.1, facts)).toEqual({
			problem: { code: 'no-interval', id: `growth.${year}`, value: '0.1', range: '-0.99…10' }
		});
	});

	test('may not give a market outside what is valid', () => {
		// 1,000 · 11³ is more than a million, 0.001 · 0.01³ less than a thousandth.
		const far = changed({ 'points.2027': 1000 });
		const problem = { code: 'value-out-of-range', range: '0.001…1000000' };
		expect(tryAssumption(far, 'growth.2030', 10, facts)).toMatchObject({ problem });
		const small = changed({ 'points.2027': 0.001 });
		expect(tryAssumption(small, 'growth.2030', -0.99, facts)).toMatchObject({ problem });
	});
});

describe('a change that the rest of the scenario forbids is refused', () => {
	const one = changed({ 'points.2023': 'none', 'points.2027': 'none', 'after.growth': 0.1 });

	test.each([
		[one, 'points.2030', 'none', 'no-points', ''],
		[article, 'horizon', 2029, 'out-of-range', '2030…2045'],
		[one, 'after.growth', 'auto', 'auto-needs-two-points', '2030'],
		[article, 'after.ceiling', 257, 'ceiling-below-last-point', '257'],
		[changed({ 'points.2030': 130 }), 'after.ceiling', 500, 'ceiling-no-growth', '130'],
		[one, 'after.ceiling', 500, 'ceiling-one-point', '257']
	])('of %j: %s to %s', (scenario, id, raw, code, range) => {
		const value = String(raw);
		expect(tryAssumption(scenario, id, raw, facts)).toEqual({
			problem: { code, id, value, range }
		});
	});

	test('but a point may be moved above a stored ceiling, which then waits', () => {
		const ceiling = changed({ 'after.ceiling': 300 });
		expect(tryAssumption(ceiling, 'points.2030', 400, facts)).toEqual({
			scenario: changed({ 'after.ceiling': 300, 'points.2030': 400 })
		});
	});
});

test.each(['nobody', '__proto__', 'constructor', 'points.1999'])('%s is refused as no id', (id) => {
	expect(tryAssumption(article, id, 1, facts)).toEqual({
		problem: { code: 'unknown-id', id, value: '1', range: '' }
	});
	expect(pointsOf(article, facts)).toHaveLength(3);
});
