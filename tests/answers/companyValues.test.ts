import { describe, expect, test } from 'vitest';
import { companyValues } from '../../src/lib/answers/companyValues.ts';
import type { MarketValue } from '../../src/lib/facts/types.ts';
import { close } from '../model/close.ts';
import { facts } from './facts.ts';

const idOf = (company: string, snapshot: string, from = facts) =>
	companyValues(snapshot, 140, from).find((one) => one.company.id === company)!.marketValue?.id;

describe('at the article’s date', () => {
	const values = companyValues('2024-06-21', 140, facts);

	test('NVIDIA is worth 22.2 years of a market of 140', () => {
		expect(values[0]).toMatchObject({
			company: { id: 'nvidia' },
			marketValue: { value: 3110, date: '2024-06-21' }
		});
		close(values[0]!.timesMarket!, 22.2142857142857, 1e-12);
	});

	test('each company has the value nearest the date', () => {
		expect(values.map(({ company, marketValue }) => [company.id, marketValue?.id])).toEqual([
			['nvidia', 'nvidia-2024-06-21'],
			['tsmc', 'tsmc-2024-06-18'],
			['broadcom', 'broadcom-2024-06-19'],
			['samsung', 'samsung-2024-07-09'],
			['asml', 'asml-2024-06-05'],
			['amd', 'amd-2024-06-06'],
			['qualcomm', 'qualcomm-2024-06'],
			['bytedance', 'bytedance-2024-04'],
			['arm', 'arm-2024-07-09'],
			['micron', 'micron-2024-06-06'],
			['intel', 'intel-2024-06-06'],
			['marvell', 'marvell-2024-06-06'],
			['skhynix', undefined]
		]);
	});

	test('SK hynix has none near, since 2 April is 80 days away', () => {
		expect(values.at(-1)).toMatchObject({ marketValue: null, timesMarket: null });
	});
});

describe('nearness', () => {
	test.each([
		['nvidia', '2026-08-29', 'nvidia-2026-06-30', '60 days after'],
		['nvidia', '2026-08-30', undefined, '61 days after'],
		['qualcomm', '2025-08-28', 'qualcomm-2025-10-27', '60 days before'],
		['qualcomm', '2025-08-27', undefined, '61 days before'],
		['bytedance', '2024-06-21', 'bytedance-2024-04', 'a private mark 67 days ago'],
		['bytedance', '2023-05-29', 'bytedance-2023-12', 'a private mark 200 days ahead of its 15th'],
		['bytedance', '2023-05-28', undefined, 'a private mark 201 days ahead'],
		['bytedance', '2027-01-09', 'bytedance-2026-06-23', 'a private mark 200 days ago'],
		['bytedance', '2027-01-10', undefined, 'a private mark 201 days ago']
	] as [string, string, string | undefined, string][])(
		'%s on %s is %s: %s',
		(company, date, id) => {
			expect(idOf(company, date)).toBe(id);
		}
	);
});

describe('of two values equally near', () => {
	test.each([
		['nvidia', '2024-06-19', 'nvidia-2024-06-18', 'the surer one counts'],
		['asml', '2024-06-22', 'asml-2024-06-05', 'and equally sure, the earlier one'],
		['tsmc', '2024-07-09', 'tsmc-2024-07-09', 'and of the same day, the first by id']
	])('%s on %s is %s: %s', (company, date, id) => {
		expect(idOf(company, date)).toBe(id);
		const turned = { ...facts, marketValues: [...facts.marketValues].reverse() };
		expect(idOf(company, date, turned)).toBe(id);
	});

	test('confidence counts before age, and age before id', () => {
		const value = (
			id: string,
			date: string,
			confidence: MarketValue['confidence']
		): MarketValue => ({
			id,
			company: 'amd',
			date,
			value: 1,
			source: 'x',
			confidence
		});
		const near = (...marketValues: MarketValue[]) =>
			idOf('amd', '2024-06-15', { ...facts, marketValues });
		expect(near(value('a', '2024-06-14', 'low'), value('b', '2024-06-16', 'medium'))).toBe('b');
		expect(near(value('a', '2024-06-14', 'medium'), value('b', '2024-06-16', 'high'))).toBe('b');
		expect(near(value('b', '2024-06-14', 'high'), value('a', '2024-06-16', 'high'))).toBe('b');
		expect(near(value('b', '2024-06-15', 'high'), value('a', '2024-06', 'high'))).toBe('a');
		expect(near(value('a', '2024-06-13', 'high'), value('b', '2024-06-16', 'low'))).toBe('b');
	});
});

test('the largest come first, those without a value last', () => {
	for (const { date } of facts.snapshots) {
		const values = companyValues(date, 140, facts).map((one) => one.marketValue?.value ?? 0);
		expect(values).toEqual([...values].sort((a, b) => b - a));
		expect(values).toHaveLength(13);
	}
});
