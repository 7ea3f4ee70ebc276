import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { dataSet, dataSetFile } from '#lib/export/dataSet.ts';
import { languages } from '#lib/words/wordsOf.ts';
import { facts } from '../answers/facts.ts';

/** The numbers that the lists hold, counted from their own fields. */
const numbers =
	[facts.figures, facts.marketValues, facts.shares, facts.evidence].flat().length +
	2 * facts.pairs.length +
	facts.fundamentals.flatMap((one) =>
		[one.revenue, one.netIncome, one.dataCenter, one.dataCenterCompute, one.aiRevenue].filter(
			(value) => value !== undefined
		)
	).length;

test('the CSV has a row for each published number, with unit, source and address', () => {
	const rows = csvParse(dataSetFile(facts, languages.en, 'csv'));
	expect(rows.length).toBe(numbers);
	for (const { id, unit, source, publisher, address } of rows) {
		expect(unit && source && publisher, id).toBeTruthy();
		expect(address, id).toMatch(/^https?:\/\//);
	}
	const [first] = rows.filter(({ id }) => id === 'article-2024-06-2030');
	expect(first).toMatchObject({
		what: 'Market, forecast',
		period: '2030',
		value: '257',
		bound: 'lower',
		unit: 'usd_bn',
		counted: 'not stated',
		confidence: 'medium',
		publisher: 'Lega Nerd',
		address: 'https://leganerd.com/?p=894459'
	});
	expect(first!.used_in).toMatch(/article/);
});

test('no cell of the CSV runs as a formula, and negative numbers stay numbers', () => {
	const noted = { ...facts.figures[0]!, id: 'x', note: '=HYPERLINK("http://x")' };
	const rows = csvParse(dataSetFile({ ...facts, figures: [noted] }, languages.en, 'csv'));
	expect(rows.find(({ id }) => id === 'x')!.note).toBe(`'=HYPERLINK("http://x")`);
	const values = rows.map(({ value }) => value!);
	expect(values.filter((value) => value.startsWith('-')).length).toBeGreaterThan(0);
	expect(values.every((value) => Number.isFinite(Number(value)))).toBe(true);
});

test('in Italian heads and names are Italian; JSON keeps its keys', () => {
	const [heads] = dataSetFile(facts, languages.it, 'csv').split('\r\n');
	const named = heads!.split(',');
	expect(named).toContain('perimetro');
	expect(new Set(named).size).toBe(named.length);
	expect(named.filter((head) => /^(what|used_in|address|house|counted)$/.test(head))).toEqual([]);

	const json = JSON.parse(dataSetFile(facts, languages.it, 'json'));
	expect(json).toMatchObject({ data: facts.version, language: 'it' });
	const row = json.figures.find(({ id }: { id: string }) => id === 'article-2024-06-2030');
	expect(row).toMatchObject({ value: 257, bound: 'oltre', counted: 'perimetro non indicato' });
	expect(Object.keys(row)).toEqual(Object.keys(dataSet(facts, languages.en)[0]!));
});
