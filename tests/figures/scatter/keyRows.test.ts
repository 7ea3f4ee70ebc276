import { expect, test } from 'vitest';
import { keyRows } from '#lib/figures/scatter/keyRows.ts';
import type { ScatterMark } from '#lib/figures/scatter/types.ts';
import { textWidth } from '#lib/figures/textWidth.ts';

const marks = Array.from({ length: 9 }, (_, i): ScatterMark => {
	const full = `House ${'x'.repeat(i)}: ${i}`;
	return {
		id: String(i),
		x: i,
		y: i,
		kind: 'own',
		house: '',
		value: '1',
		names: [],
		full,
		spoken: ''
	};
});
const only = (keyed: readonly ScatterMark[]) => ({ swatches: [], keyed, groups: [] });
const more = (count: number) => `and ${count} more`;

test.each([200, 358, 720])('entries follow each other inside a width of %i', (width) => {
	const { entries, rows } = keyRows(only(marks), width, 12, 99, more);
	expect(entries.map(({ number }) => number)).toEqual([...'123456789']);
	expect(rows).toBe(entries.at(-1)!.row + 1);
	for (const [i, entry] of entries.entries()) {
		const end = entry.textX + textWidth(entry.text, 12, 400);
		expect(end).toBeLessThanOrEqual(width);
		const next = entries[i + 1];
		if (next?.row === entry.row) expect(next.x).toBeGreaterThan(end);
		else if (next) expect([next.x, next.row]).toEqual([0, entry.row + 1]);
	}
});

test('a key without room for all says how many are left out', () => {
	const { entries, rows } = keyRows(only(marks), 200, 12, 2, more);
	const shown = entries.filter(({ number }) => number !== '').length;
	expect(rows).toBeLessThanOrEqual(2);
	expect(entries.at(-1)).toMatchObject({ number: '', text: `and ${9 - shown} more` });
});

test('no marks make no key', () => {
	expect(keyRows(only([]), 200, 12, 3, more)).toEqual({ entries: [], rows: 0 });
});

test('samples come first, then numbers, then what short names leave out', () => {
	const swatches = [{ shape: 'path' as const, text: 'This path' }];
	const groups = [{ head: 'House, Aug 2023', members: ['44.2', '119'] }];
	const { entries } = keyRows({ swatches, keyed: marks.slice(0, 2), groups }, 720, 12, 9, more);
	expect(entries.map(({ shape, number, text }) => [shape, number, text])).toEqual([
		['path', '', 'This path'],
		[null, '1', marks[0]!.full],
		[null, '2', marks[1]!.full],
		[null, '', 'House, Aug 2023: 44.2, 119']
	]);
	// Text stands clear of its sample or number, and at the edge where there is none.
	expect(entries[0]!.textX - entries[0]!.x).toBeGreaterThan(entries[0]!.box);
	expect(entries[3]!.textX).toBe(entries[3]!.x);
	// The number before them leaves room, yet they begin a line.
	expect(entries.map(({ row }) => row)).toEqual([0, 0, 0, 1]);
});

test('what short names leave out stands whole or not at all, and no line is wider than the picture', () => {
	const groups = [{ head: 'House', members: Array.from({ length: 60 }, (_, i) => String(i)) }];
	const parts = { swatches: [], keyed: marks.slice(0, 1), groups };
	const { entries } = keyRows(parts, 200, 12, 99, more);
	for (const { textX, text } of entries) {
		expect(textX + textWidth(text, 12, 400)).toBeLessThanOrEqual(200);
	}
	expect(
		entries
			.slice(1)
			.map(({ text }) => text)
			.join(' ')
	).toMatch(/^House: 0, 1, .*, 59$/);
	expect(keyRows(parts, 200, 12, 2, more).entries).toHaveLength(1);
});
