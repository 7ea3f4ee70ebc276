import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageFacts } from '../../src/lib/facts/pageFacts.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';

const facts = readFacts();
const page = pageFacts(facts);

test('what the page carries is small', () => {
	// 6.4 kB with the data of 2026-11, and room for a few figures more.
	expect(gzipSync(JSON.stringify(page)).length).toBeLessThan(7000);
});

test('every point of a preset and of reality is there, and no figure of low confidence', () => {
	const ids = new Set(page.figures.map(({ id }) => id));
	const named = [...page.presets.flatMap((preset) => preset.figures), ...page.reality.figures];
	expect(named.filter((id) => !ids.has(id))).toEqual([]);
	expect(page.figures.filter(({ confidence }) => confidence === 'low')).toEqual([]);
});

test('what a kept row names is kept: sources and houses', () => {
	const sources = new Set(page.sources.map(({ id }) => id));
	const houses = new Set(page.houses.map(({ id }) => id));
	const rows = [...page.figures, ...page.marketValues, ...page.evidence];
	expect(rows.filter(({ source }) => !sources.has(source))).toEqual([]);
	expect([...page.figures, ...page.presets].filter(({ house }) => !houses.has(house))).toEqual([]);
});

test.each([
	['2024-06-21', 'nvidia', 3110],
	['2024-06-21', 'tsmc', 931.9],
	['2024-06-21', 'bytedance', 225],
	['2024-07-09', 'broadcom', 818],
	['2026-06-30', 'nvidia', 4700],
	['2026-06-30', 'bytedance', 600]
])('the value nearest %s of %s is there', (date, company, value) => {
	expect(facts.snapshots.some((snapshot) => snapshot.date === date)).toBe(true);
	expect(page.marketValues.some((one) => one.company === company && one.value === value)).toBe(
		true
	);
});

test('every market value is there, since a reader may ask for any date; notes stay behind', () => {
	expect(page.marketValues.map(({ id }) => id)).toEqual(facts.marketValues.map(({ id }) => id));
	const rows = [...page.figures, ...page.marketValues, ...page.evidence];
	expect(rows.filter((row) => 'note' in row)).toEqual([]);
	expect([page.fundamentals, page.shares, page.pairs]).toEqual([[], [], []]);
});

test('the facts themselves are left as they were', () => {
	expect(facts.figures.some((figure) => figure.note !== undefined)).toBe(true);
	expect(facts.sources.every(({ address }) => address !== '')).toBe(true);
});
