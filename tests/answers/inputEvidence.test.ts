import { expect, test } from 'vitest';
import { inputEvidence } from '../../src/lib/answers/inputEvidence.ts';
import { shareEvidence } from '../../src/lib/answers/shareEvidence.ts';
import { close } from '../model/close.ts';
import { facts } from './facts.ts';

const article = '2024-06-21';
const of = (id: string, snapshot = article) => inputEvidence(id, snapshot, facts);
const row = (id: string, evidence: string, snapshot = article) =>
	of(id, snapshot).find((one) => one.id === evidence)!;

test('a published share is a value, or has both ends where it is a range', () => {
	expect(of('nvidia.share')).toHaveLength(shareEvidence('nvidia', facts).length);
	expect(row('nvidia.share', 'nvidia-2025')).toMatchObject({ value: 0.93, house: 'yole-2025' });
	const range = row('nvidia.share', 'nvidia-2026');
	expect(range).toMatchObject({ low: 0.81, high: 0.92 });
	expect(range).not.toHaveProperty('value');
});

test('what is no money is marked, what is money is not', () => {
	expect(row('custom', 'custom-trendforce-2024').basis).toBe('units');
	expect(row('custom', 'custom-jpmorgan-2025').basis).toBe('not stated');
	expect(row('custom', 'custom-yole-2024').basis).toBeUndefined();
	expect(row('custom', 'custom-ark-2030').basis).toBeUndefined();
});

test('a bound stands where it says', () => {
	expect(row('custom', 'custom-ark-2030')).toMatchObject({ value: 0.333, bound: 'lower' });
	expect(row('restricted', 'restricted-nvda-dc-q4-fy2024')).toMatchObject({
		value: 0.1,
		bound: 'upper'
	});
});

test('what one company earns in China, or what was earned and not asked for, has no mark', () => {
	const marked = (id: string) =>
		of(id)
			.filter(({ aside }) => !aside)
			.map((one) => one.id);
	expect(marked('restricted')).toEqual(['restricted-bernstein-2025']);
	expect(marked('return')).toEqual([
		'return-damodaran-market',
		'return-damodaran-semi-equipment',
		'return-damodaran-semis'
	]);
	expect(row('custom', 'custom-susquehanna-broadcom-2030').aside).toBe(true);
	expect(row('amd.margin', 'margin-amd-target').aside).toBe(true);
	expect(row('amd.margin', 'margin-amd-fy2025').aside).toBe(false);
});

test('margins of years that were not published follow from the accounts, each year once', () => {
	// NVIDIA: fiscal 2022 9.752 of 26.914, fiscal 2025 72.88 of 130.497; the others were published.
	const made = of('nvidia.margin').filter(({ accounts }) => accounts);
	expect(made.map(({ accounts }) => accounts)).toEqual(['FY2022', 'FY2025']);
	close(made[0]!.value!, 9.752 / 26.914);
	close(made[1]!.value!, 72.88 / 130.497);
	expect(made[0]).toMatchObject({ id: 'nvidia-fy2022', source: 'nvidia-2024' });
	expect(of('tsmc.margin').some(({ accounts }) => accounts)).toBe(false);
	close(row('intel.margin', 'intel-fy2024').value!, -18.76 / 53.101);
});

test("a company's own multiple is its market value at the snapshot over its last year's earnings", () => {
	const nvidia = row('nvidia.multiple', 'nvidia-2024-06-21/nvidia-fy2024');
	close(nvidia.value!, 3110 / 29.76);
	expect(nvidia).toMatchObject({ date: article, source: 'itbear-2024-06-25', accounts: 'FY2024' });
	const later = row('nvidia.multiple', 'nvidia-2026-06-30/nvidia-fy2026', '2026-06-30');
	close(later.value!, 4700 / 120.07);
	// No year of TSMC's with a net income had ended; Intel's last lost money.
	for (const [id, snapshot] of [
		['tsmc.multiple', article],
		['intel.multiple', '2026-06-30'],
		['nvidia.multiple', '1999-01-01']
	] as const) {
		expect(of(id, snapshot).some(({ accounts }) => accounts)).toBe(false);
	}
});

test('multiples of the industry bear on every company, those of another company on none', () => {
	for (const { id } of facts.companyInputs.filter((one) => one.id.endsWith('.multiple'))) {
		const ids = of(id).map((one) => one.id);
		expect(ids).toContain('pe-sox-forward-corridor');
		const [company] = id.split('.');
		const published = facts.evidence.filter(({ id }) => ids.includes(id));
		expect(published.every((one) => [undefined, company].includes(one.company))).toBe(true);
	}
});

test('every row is ascending, has one form, a source, and no low confidence', () => {
	const low = new Set(
		facts.evidence.filter(({ confidence }) => confidence === 'low').map(({ id }) => id)
	);
	const sources = new Set(facts.sources.map(({ id }) => id));
	for (const { id } of facts.companyInputs) {
		const rows = of(id);
		const middles = rows.map(({ value, low, high }) => value ?? (low! + high!) / 2);
		expect(middles).toEqual([...middles].sort((a, b) => a - b));
		for (const one of rows) {
			expect(low.has(one.id)).toBe(false);
			expect(sources.has(one.source), one.id).toBe(true);
			expect((one.value === undefined) !== (one.low === undefined), one.id).toBe(true);
			expect(Boolean(one.measure) !== Boolean(one.accounts), one.id).toBe(true);
		}
	}
	expect(of('nvidia.otherGrowth')).toEqual([]);
});

test('a margin or a return says by its measure whether it is of the slider’s base', () => {
	// What `aside` is told by: a new row that says neither must be looked at.
	for (const { assumption, measure, confidence, id } of facts.evidence) {
		if (confidence === 'low') continue;
		if (assumption === 'margin') expect(measure, id).toMatch(/\b(net|operating) margin\b/);
		if (assumption === 'return') expect(measure, id).toMatch(/^(cost of equity|yearly return)\b/);
	}
});
