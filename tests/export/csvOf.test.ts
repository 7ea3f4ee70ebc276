import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/lib/export/csvOf.ts';
import type { Cell, FigureTable } from '../../src/lib/export/figureTable.ts';

const table = (...rows: Cell[][]): FigureTable => ({
	columns: rows[0]!.map((_, i) => ({ key: `c${i}`, label: 'x', kind: 'text' })),
	rows
});
const lineOf = (...row: Cell[]) => csvOf(table(row)).split('\r\n')[1];

test('lines end in CR LF, the last one too, and the keys come first', () => {
	expect(csvOf(table([1, 'a'], [2, 'b']))).toBe('c0,c1\r\n1,a\r\n2,b\r\n');
});

test.each([
	['a,b', '"a,b"'],
	['say "hi"', '"say ""hi"""'],
	['plain', 'plain'],
	['a;b', 'a;b'],
	['', ''],
	['"', '""""']
])('the text %j is written as %s', (cell, written) => {
	expect(lineOf(cell, 1)).toBe(`${written},1`);
});

test.each([
	[257, '257'],
	[-3.2, '-3.2'],
	[0, '0'],
	[-0, '0'],
	[0.1 + 0.2, '0.3'],
	[1 / 3, '0.333333333333'],
	[2 / 3, '0.666666666667'],
	[171.42062132441, '171.420621324'],
	[1e6, '1000000'],
	[123456789012.345, '123456789012'],
	[1e-9, '1e-9'],
	[1e21, '1e+21'],
	[null, '']
])('the number %d is written as %s', (cell, written) => {
	expect(lineOf(cell, 'x')).toBe(`${written},x`);
});

const formulas = [
	...[
		'=1+1',
		'+1',
		'-1',
		'@SUM(1)',
		'=',
		'+',
		'-',
		'@',
		'-3.2',
		'+39 02 1234',
		"=cmd|' /C calc'!A0"
	],
	...['=HYPERLINK("http://x","y")', '=IMPORTXML("http://x","//a")', '=WEBSERVICE("http://x")'],
	...["@SUM(1+1)*cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!D2", "+2+cmd|' /C calc'!A0"],
	...['=1+1";=1', '="a"', '==1', '=+1', '-=1', '=(1)', '=-1', '@=1', '=\u00a01', '=Mañana', '=😀'],
	...['\t=1', '\r=1', '\n=1', ' =1', '   =1', '\u00a0=1', '\u3000=1', '\ufeff=1', '\u2028=1'],
	...['＝1', '＋1', '－1', '＠1', ' ＝1', '\u0000=1', '\u202e=1', '\u0007@x']
];

describe('a text that a spreadsheet would run', () => {
	test('is tried in more than forty forms', () => {
		expect(new Set(formulas).size).toBeGreaterThan(40);
	});

	test.each(formulas)('%j is guarded', (text) => {
		const [, [cell]] = csvParseRows(csvOf(table([text, 1]))) as [string[], string[]];
		expect(cell).toMatch(/^'/);
		expect(cell).not.toMatch(/[\u0000-\u001f\u202e]/);
	});
});

test.each(['1+1', 'a=b', 'x-1', 'me@example.org', '’=1', "'=1", '−3 %'])(
	'%j is left as it is',
	(text) => {
		expect(lineOf(text, 1)).toBe(`${text},1`);
	}
);

test('what was written reads back, quotes, commas and all', () => {
	const cells = ['a"b', 'c,d', '’', '芯片', '😀', ' x '];
	expect(csvParseRows(csvOf(table(cells)))[1]).toEqual(cells);
});
