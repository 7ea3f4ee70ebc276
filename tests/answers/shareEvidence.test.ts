import { expect, test } from 'vitest';
import { customShareOf, shareEvidence } from '../../src/lib/answers/shareEvidence.ts';
import { close } from '../model/close.ts';
import { facts, page } from './facts.ts';

const row = (company: string, id: string) =>
	shareEvidence(company, facts).find((one) => one.id === id)!;

test('the custom share of a year is the nearest one by revenue, not by units', () => {
	// Yole 0.082 for 2024, Broadcom in Omdia's market 0.097 for 2025, Marvell 0.08 to 0.11 for 2028.
	close(customShareOf(2020, facts)!, 0.082);
	close(customShareOf(2024, facts)!, 0.082);
	close(customShareOf(2025, facts)!, 0.097);
	close(customShareOf(2026, facts)!, 0.097);
	close(customShareOf(2030, facts)!, 0.095);
	expect(customShareOf(2024, page)).toBeNull();
	expect(customShareOf(NaN, facts)).toBeNull();
});

test('a share of the whole market becomes one of the pool, with the custom share of its own year', () => {
	const tick = row('nvidia', 'share-susquehanna-nvidia-2030');
	close(tick.low, 0.67 / 0.905);
	expect(tick.whole).toEqual({ low: 0.67, high: 0.67, custom: expect.closeTo(0.095, 12) });
	const range = row('nvidia', 'nvidia-2024-06');
	close(range.low, 0.7 / 0.918);
	// 0.95 of the whole is more than there was beside the custom chips.
	expect(range.high).toBe(1);
});

test('a share of a pool stays what it is', () => {
	expect(row('nvidia', 'nvidia-2025')).toMatchObject({ low: 0.93, high: 0.93 });
	expect(row('nvidia', 'nvidia-2025')).not.toHaveProperty('whole');
	expect(row('broadcom', 'share-broadcom-2027')).toMatchObject({ low: 0.6, high: 0.6 });
	expect(row('tsmc', 'foundry-derived-2024')).toMatchObject({ low: 0.11, high: 0.11 });
});

test('what is no money is marked', () => {
	expect(row('nvidia', 'share-trendforce-nvidia-merchant-2024').basis).toBe('units');
	expect(row('broadcom', 'share-broadcom-2027').basis).toBe('units');
	expect(row('nvidia', 'nvidia-2026-01').basis).toBe('computing power');
});

test('what does not go together with the custom share of its year is left out', () => {
	// 0.14 of the whole market in 2030 would be 1.47 of the custom chips that revenue shows for 2028.
	expect(row('broadcom', 'share-susquehanna-broadcom-2030')).toBeUndefined();
});

test('no mark is of low confidence, above the pool, or in dollars', () => {
	const low = new Set(
		[...facts.shares, ...facts.evidence]
			.filter((one) => one.confidence === 'low')
			.map(({ id }) => id)
	);
	for (const { id } of facts.companies) {
		const rows = shareEvidence(id, facts);
		for (const one of rows) {
			expect(low.has(one.id)).toBe(false);
			expect(one.low > 0 && one.low <= one.high && one.high <= 1).toBe(true);
		}
		const middles = rows.map((one) => one.low + one.high);
		expect(middles).toEqual([...middles].sort((a, b) => a - b));
	}
	expect(shareEvidence('nvidia', facts).length).toBeGreaterThan(8);
	expect(shareEvidence('qualcomm', facts)).toEqual([]);
});
