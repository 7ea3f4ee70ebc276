import { expect, test } from 'vitest';
import { keyRows } from '#lib/figures/scatter/keyRows.ts';
import type { ScatterMark } from '#lib/figures/scatter/types.ts';
import { textWidth } from '#lib/figures/textWidth.ts';

const marks = Array.from({ length: 9 }, (_, i): ScatterMark => {
	const full = `House ${'x'.repeat(i)}: ${i}`;
	return { id: String(i), x: i, y: i, kind: 'own', value: '1', names: [], full, spoken: '' };
});
const more = (count: number) => `and ${count} more`;

test.each([200, 358, 720])('entries follow each other inside a width of %i', (width) => {
	const { entries, rows } = keyRows(marks, width, 12, 99, more);
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
	const { entries, rows } = keyRows(marks, 200, 12, 2, more);
	const shown = entries.filter(({ number }) => number !== '').length;
	expect(rows).toBeLessThanOrEqual(2);
	expect(entries.at(-1)).toMatchObject({ number: '', text: `and ${9 - shown} more` });
});

test('no marks make no key', () => {
	expect(keyRows([], 200, 12, 3, more)).toEqual({ entries: [], rows: 0 });
});
