import { describe, expect, test } from 'vitest';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { worthOverTime } from '../../src/lib/answers/worthOverTime.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { facts, projected } from './facts.ts';
import { companies } from './plainQuantiles.ts';

const over = (id: string, set: Record<string, Value> = {}) =>
	worthOverTime(id, projected(set), facts);

describe('NVIDIA over time', () => {
	const [june, july, mid] = over('nvidia') as [
		ReturnType<typeof over>[number],
		ReturnType<typeof over>[number],
		ReturnType<typeof over>[number]
	];

	test('has three market values, each with its own date and source', () => {
		const told = over('nvidia').map(({ marketValue, snapshot, chosen }) => [
			snapshot.date,
			marketValue!.date,
			marketValue!.value,
			marketValue!.source,
			chosen
		]);
		expect(told).toEqual([
			['2024-06-21', '2024-06-21', 3110, 'itbear-2024-06-25', true],
			['2024-07-09', '2024-07-09', 3300, 'quartr-2024-07-10', false],
			['2026-06-30', mid.marketValue!.date, 4700, mid.marketValue!.source, false]
		]);
	});

	test('says which fiscal year it stands on, and when that ended', () => {
		expect(june.fiscalYear).toEqual({
			period: 'FY2024',
			end: '2024-01-28',
			later: false,
			source: 'nvidia-2024-02'
		});
		expect(mid.fiscalYear).toMatchObject({ period: 'FY2026', end: '2026-01-25', later: false });
		expect(mid.worth.flags).toContain('other-definition');
	});

	test('moved in value and in the market that it assumed, by hand', () => {
		expect(june.change).toBeNull();
		close(july.change!.value!, 3300 / 3110 - 1, 1e-12);
		close(mid.change!.value!, 4700 / 3300 - 1, 1e-12);
		const needed = (value: number, date: number, other: number) => {
			const n = 2031 - date;
			return ((value * 1.107 ** n) / (0.45 * 22) - other * 1.06 ** n) / (0.6375 * 0.85);
		};
		const rest = 60.922 - 47.5;
		const first = needed(3110, 2024 + 172 / 366, rest);
		const second = needed(3300, 2024 + 190 / 366, rest);
		close(july.worth.pricedIn!.market!, second, 1e-9);
		close(july.change!.market!, second / first - 1, 1e-9);
		expect(july.change!.reasons).toEqual({ value: null, market: null });
	});
});

test.each(companies)('each moment of %s is the worth under that snapshot', (id) => {
	for (const moment of over(id, { custom: 0.3 })) {
		const alone = companyWorth(
			id,
			projected({ custom: 0.3, snapshot: moment.snapshot.date }),
			facts,
			2030
		);
		expect(moment.worth).toEqual(alone);
		expect(moment.marketValue?.value ?? null).toBe(alone.marketValue);
		expect(moment.marketValue?.date ?? null).toBe(alone.date);
	}
});

test('a year that ended later is flagged: TSMC in 2024', () => {
	expect(over('tsmc')[0]!.fiscalYear).toMatchObject({ period: 'FY2024', later: true });
});

test('where no value is near there is none, with its reason, and no change to it', () => {
	const mid = over('qualcomm')[2]!;
	expect(mid.marketValue).toBeNull();
	expect(mid.fiscalYear).toBeNull();
	expect(mid.worth.reasons.marketValue!.code).toBe('no-market-value');
	expect(mid.change).toMatchObject({
		value: null,
		market: null,
		reasons: { value: { code: 'no-market-value' }, market: { code: 'no-market-value' } }
	});
});

test('where a price assumes no possible market the change says why', () => {
	const [, july] = over('nvidia', { 'nvidia.share': 0 });
	expect(july!.change!.value).not.toBeNull();
	expect(july!.change!.market).toBeNull();
	expect(july!.change!.reasons.market!.code).toBe('no-part');
});

test('an exit year too near the last snapshot leaves the others', () => {
	const [june, , mid] = over('nvidia', { exitYear: 2025 });
	expect(june!.worth.worth).toBeGreaterThan(0);
	expect(mid!.worth.worth).toBeNull();
	expect(mid!.change!.reasons.market!.code).toBe('too-soon');
	close(mid!.change!.value!, 4700 / 3300 - 1, 1e-12);
});

test('a buyer has values over time, and no worth', () => {
	for (const { worth, change } of over('bytedance')) {
		expect(worth.reasons.worth!.code).toBe('role-buyer');
		if (change) expect(change.market).toBeNull();
	}
	expect(() => over('nobody')).toThrow('nobody');
});
