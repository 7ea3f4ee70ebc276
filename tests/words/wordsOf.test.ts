import { describe, expect, test } from 'vitest';
import { whole } from '../../src/lib/words/whole.ts';
import { wordsOf } from '../../src/lib/words/wordsOf.ts';

const named = (unit: string, language: 'en' | 'it' = 'en') =>
	wordsOf(language, { name: 'Memory', unit, mode: 'replace' });
/** Blanks that do not break are blanks to a reader. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('amounts of a market of the reader’s own', () => {
	test.each([
		['€ bn', '€257 bn', 'over €257 bn', '€ bn', 'Sales a year, € bn. '],
		['CHF m', 'CHF 257 m', 'over CHF 257 m', 'CHF m', 'Sales a year, CHF m. '],
		[
			'million wafers',
			'257 million wafers',
			'over 257 million wafers',
			'million wafers',
			'Sales a year, million wafers. '
		]
	])('%s', (unit, money, over, head, subtitle) => {
		const { market, valuations } = named(unit);
		expect(market.money(257)).toBe(money);
		expect(market.overMoney(257)).toBe(over);
		expect(valuations.value).toBe(head);
		expect(market.subtitle('own', 'Memory', '', false).startsWith(subtitle)).toBe(true);
	});

	test('what is said of an amount in words has the unit where a label has it', () => {
		expect(named('€ m').dialogs.source.inYear('1,250', 2030)).toBe('€1,250 m in 2030');
		expect(named('€ m').assumptions.errors(2, '24', '38')).toBe(
			'from other markets; published 24 to 38'
		);
	});

	test('a range has its unit once', () => {
		expect(named('million wafers').vintages.title(2030, 40, 120, 1)).toBe(
			'Published for 2030: from 40 to 120 million wafers, in one count'
		);
	});
});

test('texts in runs, in lists and in tables within tables are said anew as well', () => {
	const { market, inWords, table } = named('€ bn');
	const spoken = JSON.stringify([inWords, table, market]);
	expect(spoken).not.toMatch(/\$|dollar/);
	expect(spoken).toContain('€ bn');
});

test('numbers stay what reads and writes them, and the built-in words stay as they are', () => {
	const before = JSON.stringify(whole.en);
	const words = named('€ bn');
	expect(words.numbers).toBe(whole.en.numbers);
	expect(words.own).toBe(whole.en.own);
	expect(words.market.money(1)).toBe('€1 bn');
	expect(whole.en.market.money(1)).toBe('$1 bn');
	expect(JSON.stringify(whole.en)).toBe(before);
	expect(wordsOf('en')).toBe(whole.en);
});

describe('in Italian amounts of a market of the reader’s own', () => {
	test.each([
		['€ bn', '257 mld €', 'oltre 257 mld €', 'mld €', 'Vendite annue, mld €. '],
		['CHF m', '257 mln CHF', 'oltre 257 mln CHF', 'mln CHF', 'Vendite annue, mln CHF. '],
		[
			'million wafers',
			'257 million wafers',
			'oltre 257 million wafers',
			'million wafers',
			'Vendite annue, million wafers. '
		]
	])('%s', (unit, money, over, head, subtitle) => {
		const { market, valuations, vintages, questions, page } = named(unit, 'it');
		expect(plain(market.money(257))).toBe(money);
		expect(plain(market.overMoney(257))).toBe(over);
		expect(valuations.value).toBe(head);
		expect(market.subtitle('own', 'Memory', '', false).startsWith(subtitle)).toBe(true);
		expect(plain(vintages.title(2030, 40, 257, 1))).toBe(
			`Pubblicati per il 2030: da 40 a ${money}, nello stesso perimetro`
		);
		expect(page.title).toBe('Chipcast: che cosa implicano i dati sul mercato «Memory»');
	});

	test('nothing is left of dollars and of AI chips', () => {
		const {
			own: _,
			names: __,
			restated: ___,
			story: ____,
			definitions: _____,
			...words
		} = named('€ bn', 'it');
		const said = JSON.stringify(words);
		expect(said).toContain('mld €');
		expect(said).not.toMatch(/\$|dollar|chip AI/i);
		const { companies, dialogs, spoken, worth } = words;
		expect(plain(companies.made(10, 20, 2030, 6))).toMatch(
			/^Nasce da 10 mld € di Memory e 20 mld € /
		);
		expect(dialogs.source.inYear('1.250', 2030)).toBe('1.250 mld € nel 2030');
		expect(plain(spoken.billions(257, null))).toBe('257 mld €');
		expect(worth.reason({ code: 'role-buyer', id: '', value: '', range: '' })).toMatch(
			/^compra Memory /
		);
	});
});
