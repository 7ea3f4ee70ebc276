import { describe, expect, test } from 'vitest';
import { changedIds } from '../../src/lib/scenario/changedIds.ts';
import { freeNote, MOST_NOTES, notesOf, noteText, readNote } from '../../src/lib/scenario/note.ts';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { restore, usualView } from '../../src/lib/scenario/restore.ts';
import { tryAssumption } from '../../src/lib/scenario/withAssumption.ts';
import { changed, facts } from './facts.ts';

describe('a note', () => {
	test.each([
		['2030 300 Second supplier', { year: 2030, value: 300, text: 'Second supplier' }],
		['2030 path  Second supplier ', { year: 2030, value: null, text: 'Second supplier' }],
		['2045 1e3 4 words, “quoted”', { year: 2045, value: 1000, text: '4 words, “quoted”' }]
	])('%s', (raw, note) => {
		expect(readNote(raw)).toEqual(note);
		expect(readNote(noteText(note))).toEqual(note);
	});

	test.each([
		'',
		'2030',
		'2030 300',
		'2030 300 ',
		'1999 300 x',
		'2046 path x',
		'2030 0 x',
		'2030 -5 x',
		'2030 2000000 x',
		'2030 Infinity x',
		'2030 0x10 x',
		'year 300 x',
		`2030 300 ${'x'.repeat(121)}`,
		'2030 300 a\u202eb',
		'2030 300 a\nb'
	])('%j is none, and is refused with what would be one', (raw) => {
		expect(readNote(raw)).toBeNull();
		if (raw === '') return;
		expect(tryAssumption(changed({}), 'notes.1', raw, facts)).toMatchObject({
			problem: { code: 'not-a-note', id: 'notes.1', range: expect.stringContaining('YEAR') }
		});
	});
});

test('ids are those of twenty places, and no others', () => {
	const ids = (n: string) => restore([[`notes.${n}`, '2030 path x']], facts).problems;
	expect(['1', '9', '10', '20'].flatMap(ids)).toEqual([]);
	expect(['0', '01', '21', '2030', 'x', '<n>', ''].map((n) => ids(n)[0]?.code)).toEqual(
		Array(7).fill('unknown-id')
	);
});

test('notes stand by year, and count as no change of what is assumed', () => {
	const scenario = changed({ 'notes.2': '2025 path early', 'notes.1': '2030 300 late' });
	expect(notesOf(scenario).map(({ text }) => text)).toEqual(['early', 'late']);
	expect(changedIds(scenario)).toEqual([]);
	expect(freeNote(scenario)).toBe('notes.3');
	const full = Array.from({ length: MOST_NOTES }, (_, i) => [`notes.${i + 1}`, '2030 path x']);
	expect(freeNote(changed(Object.fromEntries(full)))).toBeNull();
});

test('a link carries them, and an empty one takes its place away', () => {
	const scenario = changed({ 'notes.1': '2030 300 Über & <b>, “ok”?' });
	const query = toAddress(scenario, usualView, facts);
	expect(fromAddress(query, facts).scenario).toEqual(scenario);
	const tried = tryAssumption(scenario, 'notes.1', '', facts);
	expect(tried).toMatchObject({ scenario: { set: {} } });
});
