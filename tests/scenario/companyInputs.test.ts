import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { valuedCompanies } from '../../src/lib/scenario/companyRows.ts';
import { defaultOf, presetOf } from '../../src/lib/scenario/defaultOf.ts';
import { inputOf } from '../../src/lib/scenario/inputOf.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import { assumptions } from '../../src/lib/scenario/table.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { tryAssumption } from '../../src/lib/scenario/withAssumption.ts';
import { tryInput } from '../../src/lib/scenario/tryInput.ts';
import { withInput } from '../../src/lib/scenario/withInput.ts';
import { close } from '../model/close.ts';
import { article, changed, facts, restored } from './facts.ts';

const settings = (set: Record<string, Value>) => resolve(changed(set), facts);

test('every company that earns from making AI chips has inputs, and every input a default', () => {
	const earning = ['merchant', 'custom', 'foundry'];
	const ids = facts.companies.filter(({ role }) => earning.includes(role)).map(({ id }) => id);
	expect([...valuedCompanies].sort()).toEqual(ids.sort());
	const preset = presetOf('article', facts);
	for (const { id, group } of assumptions) {
		if (group !== 'companies' || /\.(low|high)$/.test(id)) continue;
		expect(defaultOf(id, preset, facts), id).toBeDefined();
	}
	expect(defaultOf('nvidia.multiple', preset, facts)).toBe(22);
	expect(defaultOf('exitYear', preset, facts)).toBe(2030);
});

test('they are read in the order of the table, and what equals the default is left out', () => {
	const { scenario, view, problems } = restored({
		'view.company': 'tsmc',
		snapshot: '2026-06-30',
		'tsmc.share': '0.12',
		'nvidia.share.high': 0.95,
		'nvidia.share': 0.9,
		'nvidia.margin': 0.45,
		custom: 0.3,
		exitYear: '2032'
	});
	expect(problems).toEqual([]);
	const address =
		'?data=2026-11-24&exitYear=2032&custom=0.3&nvidia.share=0.9&nvidia.share.high=0.95' +
		'&tsmc.share=0.12&snapshot=2026-06-30&view.company=tsmc';
	expect(toAddress(scenario, view, facts)).toBe(address);
	expect(fromAddress(address, facts)).toEqual({ scenario, view, problems: [] });
});

test('a company without a worth may be looked at, one that is not there may not', () => {
	expect(restored({ 'view.company': 'bytedance' }).view).toEqual({
		...usualView,
		company: 'bytedance'
	});
	const { view, problems } = restored({ 'view.company': 'nobody' });
	expect(view).toEqual(usualView);
	expect(problems).toMatchObject([{ code: 'unknown-choice', id: 'view.company' }]);
});

test('a price is drawn of a company or of none', () => {
	const { scenario, view, problems } = restored({ 'view.priced': 'nvidia' });
	expect(view).toEqual({ ...usualView, priced: 'nvidia' });
	expect(problems).toEqual([]);
	expect(toAddress(scenario, view, facts)).toBe('?view.priced=nvidia');
	expect(restored({ 'view.priced': 'none' })).toMatchObject({ view: usualView, problems: [] });
	const refused = restored({ 'view.priced': 'nobody' });
	expect(refused.view).toEqual(usualView);
	expect(refused.problems).toMatchObject([{ code: 'unknown-choice', id: 'view.priced' }]);
});

describe('what does not fit the rest is refused, with what it meets', () => {
	test.each([
		[{ exitYear: 2022 }, 'exitYear', 'out-of-range', '2023…2045'],
		[{ 'points.2023': 'none', exitYear: 2026 }, 'exitYear', 'out-of-range', '2027…2045'],
		[{ 'nvidia.share.low': 0.85 }, 'nvidia.share.low', 'not-below', '0.85'],
		[{ 'nvidia.share.high': 0.8 }, 'nvidia.share.high', 'not-above', '0.85'],
		[{ 'intel.margin': -0.2, 'intel.margin.low': -0.1 }, 'intel.margin.low', 'not-below', '-0.2'],
		[{ 'custom.high': 0.3, custom: 0.5 }, 'custom.high', 'not-above', '0.5']
	])('%j', (set, id, code, range) => {
		const { scenario, problems } = restored(set);
		expect(problems).toEqual([{ code, id, value: String(set[id as keyof typeof set]), range }]);
		expect(scenario.set).not.toHaveProperty([id]);
		const { [id as never]: _, ...rest } = set as Record<string, Value>;
		const tried = tryAssumption(changed(rest), id, set[id as keyof typeof set], facts);
		expect(tried).toEqual({ problem: problems[0] });
	});

	test('but not an end that fits, nor an exit year in the first year', () => {
		const set = { exitYear: 2023, 'nvidia.share': 0.5, 'nvidia.share.low': 0.49 };
		expect(restored(set)).toMatchObject({ problems: [], scenario: changed(set) });
	});
});

test('the exit year is never before the path', () => {
	expect(settings({ 'points.2023': 'none', 'points.2027': 'none' }).exitYear).toBe(2030);
	const late = { 'points.2023': 'none', 'points.2027': 'none', 'points.2030': 'none' };
	expect(settings({ ...late, 'points.2040': 500 }).exitYear).toBe(2040);
});

describe('the range of an input', () => {
	test('is that of the facts until something moves', () => {
		expect(inputOf('nvidia.share', settings({}), facts)).toEqual({
			value: 0.85,
			low: 0.65,
			high: 0.93
		});
	});

	test('moves with the value: the odds of a share keep their ratios', () => {
		const odds = (x: number) => x / (1 - x);
		const { value, low, high } = inputOf('nvidia.share', settings({ 'nvidia.share': 0.5 }), facts);
		close(odds(value) / odds(low), odds(0.85) / odds(0.65), 1e-12);
		close(odds(high) / odds(value), odds(0.93) / odds(0.85), 1e-12);
	});

	test('moves with the value: multiples by their ratio, margins by their difference, rates by 1 + x', () => {
		const set = { 'tsmc.multiple': 40, 'tsmc.margin': 0.5, return: 0.2 };
		const multiple = inputOf('tsmc.multiple', settings(set), facts);
		close(multiple.low, 28, 1e-12);
		close(multiple.high, 54, 1e-12);
		const margin = inputOf('tsmc.margin', settings(set), facts);
		close(margin.low, 0.43, 1e-12);
		close(margin.high, 0.55, 1e-12);
		close(inputOf('return', settings(set), facts).low, (1.2 * 1.08) / 1.107 - 1, 1e-12);
	});

	test("has the reader's own ends, while they are on their sides of the value", () => {
		const own = { 'nvidia.share.low': 0.5, 'nvidia.share.high': 0.9 };
		const of = (set: Record<string, Value>) => inputOf('nvidia.share', settings(set), facts);
		expect(of(own)).toEqual({ value: 0.85, low: 0.5, high: 0.9 });
		const dragged = of({ ...own, 'nvidia.share': 0.95 });
		expect(dragged.low).toBe(0.5);
		expect(dragged.high).toBe(of({ 'nvidia.share': 0.95 }).high);
	});

	test('moves in one step with a value that is taken over, own ends and all', () => {
		const moved = withInput(changed({ 'tsmc.multiple.low': 10 }), 'tsmc.multiple', 40, facts);
		expect(moved.set['tsmc.multiple']).toBe(40);
		close(Number(moved.set['tsmc.multiple.low']), 20, 1e-12);
		expect(moved.set).not.toHaveProperty(['tsmc.multiple.high']);
		const valid = withInput(changed({ 'tsmc.multiple.high': 900 }), 'tsmc.multiple', 100, facts);
		expect(valid.set['tsmc.multiple.high']).toBe(1000);
		expect(withInput(moved, 'tsmc.multiple', 20, facts).set).not.toHaveProperty(['tsmc.multiple']);
		expect(withInput(article, 'custom', 0.25, facts)).toEqual(article);
	});
});

describe('a value with no room for an own end beyond it', () => {
	test('leaves it, so that the scenario can be opened again', () => {
		const own = changed({ 'nvidia.share.low': 0.7, 'nvidia.share.high': 0.9 });
		for (const value of [0, 0.0005, 0.9995, 1]) {
			const { set } = withInput(own, 'nvidia.share', value, facts);
			expect(restored({ ...set })).toMatchObject({ problems: [], scenario: { set } });
		}
		expect(withInput(own, 'nvidia.share', 1, facts).set).not.toHaveProperty(['nvidia.share.high']);
		expect(withInput(own, 'nvidia.share', 1, facts).set).toHaveProperty(['nvidia.share.low']);
	});
});

describe('what is typed for an input', () => {
	test('is checked, and its range moves with it', () => {
		const own = changed({ 'tsmc.multiple.low': 10 });
		const tried = tryInput(own, 'tsmc.multiple', '40', facts);
		expect(tried).toEqual({ scenario: withInput(own, 'tsmc.multiple', 40, facts) });
		expect(tryInput(own, 'tsmc.multiple', 'dear', facts)).toMatchObject({
			problem: { code: 'not-a-number', id: 'tsmc.multiple' }
		});
		expect(tryInput(own, 'tsmc.multiple', 0.5, facts)).toMatchObject({
			problem: { code: 'out-of-range' }
		});
	});

	test('as the default leaves nothing behind', () => {
		const moved = changed({ 'tsmc.multiple': 40 });
		expect(tryInput(moved, 'tsmc.multiple', 20, facts)).toEqual({ scenario: article });
	});
});
