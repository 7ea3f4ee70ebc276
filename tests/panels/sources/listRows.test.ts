import { expect, test } from 'vitest';
import { factsIn } from '#lib/export/factsIn.ts';
import { listRows } from '#lib/panels/sources/listRows.ts';
import { languages } from '#lib/words/wordsOf.ts';
import { facts } from '../../answers/facts.ts';

const rows = listRows(facts, languages.en);
const italian = listRows(factsIn(facts, languages.it), languages.it);
const find = (id: string, list = rows) => list.find((row) => row.id === id)!;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a row says what, how much and by whom, in the words of each list', () => {
	expect(find('article-2024-06-2030')).toMatchObject({
		period: '2030',
		value: 'over $257 bn',
		what: 'Market, forecast',
		published: 'Jun 2024',
		counts: { text: 'not stated' },
		confidence: 'medium'
	});
	expect(find('nvidia-fy2022')).toMatchObject({
		what: 'NVIDIA, accounts',
		value: 'revenue $26.9 bn, net income $9.8 bn'
	});
	expect(find('nvidia-2024-06')).toMatchObject({
		what: 'NVIDIA, market share',
		value: '70 % to 95 %'
	});
	expect(find('pair-sia-1993-06-1996').value).toBe('forecast $96 bn, outcome $132 bn');
	expect(find('rule-2022-10-07').value).toBe('an event');
});

test('in Italian a row is Italian, and marks what is as the data have it', () => {
	const row = find('article-2024-06-2030', italian);
	expect(plain(row.value)).toBe('oltre 257 mld $');
	expect(row).toMatchObject({
		what: 'Mercato, previsione',
		counts: { text: 'perimetro non indicato' }
	});
	expect(row.note.lang).toBe('en');
	expect(find('nvidia-2024-06', italian).counts).toEqual({ text: 'AI chips', lang: 'en' });
});

test('every row has a value, a source with an address, and words for what it is', () => {
	for (const list of [rows, italian]) {
		for (const { id, value, what, house, published, sources, uses } of list) {
			expect(value && what && house && published, id).toBeTruthy();
			expect(
				sources.every(({ address }) => address.startsWith('http')),
				id
			).toBe(true);
			expect([what, ...uses.map(({ text }) => text)].join(), id).not.toMatch(
				/undefined|prior\.|null/
			);
		}
	}
});
