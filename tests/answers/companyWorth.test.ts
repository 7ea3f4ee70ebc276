import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseYear } from '../../src/lib/answers/baseYear.ts';
import { companyWorth, type CompanyWorth } from '../../src/lib/answers/companyWorth.ts';
import { project } from '../../src/lib/answers/project.ts';
import { takeOver } from '../../src/lib/answers/takeOver.ts';
import type { PricedIn } from '../../src/lib/answers/pricedIn.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { validEntries } from '../scenario/arbitraries.ts';
import { facts, page, projected } from './facts.ts';

const worthOf = (id: string, set: Record<string, Value> = {}) =>
	companyWorth(id, projected(set), facts, 2030);

/** What keeps the base year's numbers and those of a file of facts of one's own. */
const years = (date: string, exit = 2030) => exit + 1 - Number(date);

describe('NVIDIA at the defaults, computed by hand', () => {
	const nvidia = worthOf('nvidia');
	// 21 June 2024 is 2024.46995; fiscal 2024: 60.922 of revenue, 47.5 of it data centres.
	const n = years('2024.469945355191');
	const ai = 257 * 0.85 * 0.75 * 0.85;
	const rest = (60.922 - 47.5) * 1.06 ** n;
	const worth = (0.45 * 22 * (ai + rest)) / 1.107 ** n;

	test('worth, ratio and both revenues', () => {
		close(nvidia.years!, n, 1e-12);
		close(nvidia.aiRevenue!, ai, 1e-12);
		close(nvidia.otherRevenue!, rest, 1e-12);
		close(nvidia.worth!, worth, 1e-12);
		close(nvidia.ratio!, worth / 3110, 1e-12);
		close(nvidia.timesMarket!, 3110 / 257, 1e-12);
		expect(nvidia.flags).toEqual(['ai-from-data-center']);
		expect(nvidia.base!.fundamental.id).toBe('nvidia-fy2024');
	});

	test('what its price assumes, or why it cannot', () => {
		const revenue = (3110 * 1.107 ** n) / (0.45 * 22);
		const priced = nvidia.pricedIn!;
		close(priced.market!, (revenue - rest) / (0.6375 * 0.85), 1e-9);
		close(priced.marketGrowth!, (priced.market! / 140) ** (1 / 3) - 1, 1e-9);
		close(priced.multiple!, (22 * 3110) / worth, 1e-9);
		close(priced.return!, 1.107 * (worth / 3110) ** (1 / n) - 1, 1e-9);
		expect([priced.share, priced.margin]).toEqual([null, null]);
		expect(nvidia.reasons).toMatchObject({
			share: { code: 'above-whole', id: 'share', range: '0…1' },
			margin: { code: 'above-whole', id: 'margin', range: '-1…1' }
		});
		close(Number(nvidia.reasons.margin!.value), (0.45 * 3110) / worth, 1e-9);
	});
});

test('the custom pool and the foundry have pools of their own', () => {
	close(worthOf('broadcom').aiRevenue!, 257 * 0.85 * 0.25 * 0.6, 1e-12);
	close(worthOf('tsmc').aiRevenue!, 257 * 0.85 * 0.11, 1e-12);
});

describe('the base year', () => {
	test.each([
		['nvidia', '2026-06-30', 'nvidia-fy2026', 193.7, ['ai-from-data-center']],
		['broadcom', '2024-06-19', 'broadcom-fy2023', 4.3, []],
		['amd', '2024-06-06', 'amd-fy2023', 0, ['ai-unknown']],
		['amd', '2025-06-06', 'amd-fy2024', 5, []],
		['tsmc', '2024-06-18', 'tsmc-fy2024', 13.5, ['later-year', 'ai-from-share']],
		['tsmc', '2026-06-28', 'tsmc-fy2025', 0.17 * 122.42, ['ai-from-share']],
		['marvell', '2024-06-06', 'marvell-fy2025', 0, ['later-year', 'ai-unknown']]
	])('of %s on %s is %s', (company, date, id, ai, flags) => {
		const base = baseYear(company, date, facts)!;
		expect(base.fundamental.id).toBe(id);
		close(base.aiRevenue, ai, 1e-12);
		expect(base.flags).toEqual(flags);
	});

	test('has a rest that is never below 0', () => {
		const fundamentals = facts.fundamentals.map((one) => ({ ...one, aiRevenue: 1e4 }));
		const base = baseYear('nvidia', '2024-06-21', { ...facts, fundamentals })!;
		expect(base.otherRevenue).toBe(0);
	});

	test('is not there where the facts are those of the page', () => {
		expect(baseYear('nvidia', '2024-06-21', page)).toBeNull();
		const { worth, reasons } = companyWorth('nvidia', projected(), page, 2030);
		expect([worth, reasons.worth?.code]).toEqual([null, 'no-base-year']);
	});
});

describe('a company has no worth', () => {
	test.each([
		['bytedance', {}, 'role-buyer', 225],
		['micron', {}, 'role-memory', 143.75],
		['asml', {}, 'role-equipment', 410],
		['arm', {}, 'role-licence', 196],
		['qualcomm', { snapshot: '2026-06-30' }, 'no-market-value', null],
		['nvidia', { exitYear: 2024, snapshot: '2024-06-21' }, null, 3110],
		['nvidia', { exitYear: 2026, snapshot: '2026-06-30' }, null, 4700],
		['nvidia', { exitYear: 2025, snapshot: '2026-06-30' }, 'too-soon', 4700]
	])('%s with %j', (id, set, code, value) => {
		const found = worthOf(id, set as Record<string, Value>);
		expect(found.reasons.worth?.code ?? null).toBe(code);
		expect(found.marketValue).toBe(value);
		if (!code) return expect(found.worth).toBeGreaterThan(0);
		expect(found).toMatchObject({ worth: null, ratio: null, pricedIn: null, inputs: null });
	});

	test('that is told beside a missing market value', () => {
		const { reasons } = worthOf('qualcomm', { snapshot: '2026-06-30' });
		expect(reasons.marketValue).toEqual({
			code: 'no-market-value',
			id: 'marketValue',
			value: '2026-06-30',
			range: ''
		});
	});
});

describe('what must be said of a worth', () => {
	test('shares of a pool that exceed it, but not shares that fill it', () => {
		expect(worthOf('amd', { 'amd.share': 0.15 }).flags).toContain('pool-over-whole');
		expect(worthOf('intel', { 'amd.share': 0.15 }).flags).toContain('pool-over-whole');
		expect(worthOf('broadcom', { 'amd.share': 0.15 }).flags).not.toContain('pool-over-whole');
		expect(worthOf('amd', { 'amd.share': 0.125 }).flags).not.toContain('pool-over-whole');
	});

	test('that a company earned more than the market counts', () => {
		expect(worthOf('nvidia', { snapshot: '2026-06-30' }).flags).toContain('other-definition');
		expect(worthOf('nvidia').flags).not.toContain('other-definition');
	});
});

describe('what is priced in', () => {
	test.each([
		[{ 'nvidia.margin': 0 }, ['market', 'share', 'multiple', 'return'], 'no-earnings'],
		[{ 'nvidia.share': 0 }, ['market', 'marketGrowth'], 'no-part'],
		[{ custom: 1 }, ['market', 'share'], 'no-part'],
		[{ 'nvidia.margin': 1, 'nvidia.multiple': 900 }, ['market', 'share'], 'rest-is-enough'],
		[{ 'nvidia.multiple': 1 }, ['multiple'], null],
		[{ 'nvidia.share': 0.0001 }, ['market', 'marketGrowth'], 'out-of-range'],
		[{ 'nvidia.margin': 0.0005 }, ['multiple'], 'out-of-range'],
		[{ exitYear: 2025, 'nvidia.margin': 0.05 }, ['return'], 'out-of-range'],
		[{ exitYear: 2027, 'points.2023': 'none' }, ['marketGrowth'], 'no-interval'],
		[{ 'points.2027': 0.5 }, ['marketGrowth'], 'out-of-range']
	])('under %j of %j: %s', (set, fields, code) => {
		const { pricedIn, reasons } = worthOf('nvidia', set as Record<string, Value>);
		for (const field of fields) {
			expect(reasons[field]?.code ?? null, field).toBe(code);
			if (code) expect(pricedIn![field as keyof PricedIn], field).toBeNull();
		}
	});

	test.each(['steady', 'smooth', 'straight'])('in a year between points of a %s path', (curve) => {
		const set = { curve, exitYear: 2029, 'bend.2030': 0.7, snapshot: '2024-07-09' };
		const found = worthOf('tsmc', set);
		expect(found.point!.year).toBe(2030);
		const there = projected({ ...set, 'points.2030': found.point!.value }).valueAt(2029);
		close(there, found.pricedIn!.market!, 1e-9);
		close(found.pricedIn!.marketGrowth!, (found.point!.value / 140) ** (1 / 3) - 1, 1e-12);
	});

	test('beyond the last point, with the fade that goes on from it', () => {
		const found = worthOf('tsmc', { exitYear: 2034, 'after.growth': 0.2 });
		// The fade of a given growth only multiplies: so does the point.
		close(found.point!.value, (257 * found.pricedIn!.market!) / found.inputs!.market, 1e-9);
		const auto = worthOf('tsmc', { exitYear: 2034 });
		const there = projected({ 'points.2030': auto.point!.value }).valueAt(2034);
		close(there, auto.pricedIn!.market!, 1e-9);
	});

	test('a market above the ceiling has no path: it keeps its number, without a growth', () => {
		const found = worthOf('nvidia', { exitYear: 2034, 'after.ceiling': 400 });
		expect(found.pricedIn!.market).toBeGreaterThan(400);
		if (found.point === null) expect(found.reasons.marketGrowth!.code).toBe('no-point');
		else {
			const there = projected({ 'after.ceiling': 400, 'points.2030': found.point.value });
			close(there.valueAt(2034), found.pricedIn!.market!, 1e-9);
		}
	});
});

const answers = ['market', 'marketGrowth', 'share', 'margin', 'multiple', 'return'] as const;
const companies = ['nvidia', 'amd', 'intel', 'qualcomm', 'broadcom', 'marvell', 'tsmc'];

test('10,000 times: an answer taken over makes the company worth what it costs', () => {
	let [taken, possible] = [0, 0];
	const check = (
		entries: readonly (readonly [string, unknown])[],
		id: string,
		answer: keyof PricedIn
	) => {
		const { scenario } = restore(entries, facts);
		const of = (one: typeof scenario): CompanyWorth =>
			companyWorth(id, project(one, facts), facts, 2030);
		const found = of(scenario);
		if (found.pricedIn?.[answer] == null) {
			if (found.pricedIn && !found.reasons[answer]) throw new Error(`no reason for ${answer}`);
			return;
		}
		possible++;
		const next = takeOver(scenario, found, answer, facts);
		if (!next) {
			expect(found.point).toBeNull();
			return;
		}
		taken++;
		expect(
			restore(Object.entries({ preset: next.preset, ...next.set }), facts).scenario.set
		).toEqual(next.set);
		const after = of(next);
		// Where the rest of a company is worth far more than its price, the last digits are lost.
		const rest = Math.abs(
			(found.worth! * found.otherRevenue!) / (found.aiRevenue! + found.otherRevenue!)
		);
		close(after.worth!, found.marketValue!, 1e-9 * Math.max(1, rest / found.marketValue!));
	};
	fc.assert(
		fc.property(validEntries, fc.constantFrom(...companies), fc.constantFrom(...answers), check),
		{ numRuns: 10_000, seed: 20_241_121 }
	);
	expect(possible).toBeGreaterThan(3000);
	expect(taken / possible).toBeGreaterThan(0.9);
}, 120_000);

test('nothing is taken over that is not possible', () => {
	const nvidia = worthOf('nvidia');
	const article = { preset: 'article', set: {} };
	expect(takeOver(article, nvidia, 'share', facts)).toBeNull();
	expect(takeOver(article, worthOf('bytedance'), 'market', facts)).toBeNull();
	expect(takeOver(article, nvidia, 'multiple', facts)!.set).toEqual({
		'nvidia.multiple': nvidia.pricedIn!.multiple
	});
	expect(Object.keys(takeOver(article, nvidia, 'marketGrowth', facts)!.set)).toEqual([
		'points.2030'
	]);
});
