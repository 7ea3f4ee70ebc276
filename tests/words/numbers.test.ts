import { expect, test } from 'vitest';
import { exactEntry } from '#lib/words/exactEntry.ts';
import { numbers } from '#lib/words/numbers.ts';

test.each([
	['1,200', 1200],
	['$1,200', 1200],
	['307,6', 307.6],
	['1,234,567.5', 1_234_567.5],
	['2.5E5', 250_000],
	['−3.5 %', -3.5],
	['1,20', 1.2],
	['140 bn', 140],
	['US$140bn', 140],
	['140B', 140],
	['4.200', 4.2],
	['0,140', 0.14],
	['-0,140', -0.14],
	['1.5 trillion', null],
	['1e999', null],
	['us140', null],
	['banana', null],
	['0x10', null],
	['', null]
])('typed in English, “%s” is %s', (text, value) => expect(numbers('en').read(text)).toBe(value));

test.each([
	['1.200', 1200],
	['307,6', 307.6],
	['1.234.567,5', 1_234_567.5],
	['140 mld $', 140],
	['140 miliardi', 140],
	['4,200', 4.2],
	['0.140', 0.14],
	['300 milioni', null],
	['3,5%', 3.5],
	['−3,5 %', -3.5],
	['2,5E5', 250_000],
	['banana', null]
])('typed in Italian, “%s” is %s', (text, value) => expect(numbers('it').read(text)).toBe(value));

test.each([
	[140, '140'],
	[53.662, '53.7'],
	[0.0012345, '0.00123'],
	[-13.7, '−13.7'],
	[12_345.6, '12,345.6'],
	[100_000, '1E5'],
	[250_000, '2.5E5']
])('a field shows %d as %s, and reads it back', (value, text) => {
	expect(numbers('en').entry(value)).toBe(text);
	expect(numbers('en').read(text)! / value).toBeCloseTo(1, 2);
});

test.each([
	[-143.2, '−143'],
	[-43, '−43'],
	[-1250, '−1,250'],
	[-0.5, '−0.5'],
	[0, '0']
])('billions below nothing: %d is %s, to as many digits as above', (value, text) => {
	expect(numbers('en').billions(value)).toBe(text);
});

test.each([
	[140, '140'],
	[53.662, '53,7'],
	[1250, '1.250'],
	[3110.4, '3.110'],
	[12_500, '12.500']
])('Italian writes %d as %s, grouped from four digits on', (value, text) => {
	expect(numbers('it').billions(value)).toBe(text);
});

test('Italian dates', () => {
	const { date } = numbers('it');
	expect([date('2024-06-21'), date('2024-06'), date('2024'), date('2024-06-21', 'short')]).toEqual([
		'21 giugno 2024',
		'giugno 2024',
		'2024',
		'21 giu 2024'
	]);
});

test.each(['en', 'it'])('in “%s” what stands in a field is read as the number it was', (locale) => {
	const said = numbers(locale);
	for (const value of [1.234, 1234, 0.001, 1234.567, 1e6, 257, 53.66, 0.1 + 0.2, -12.5, 1e-7]) {
		expect(said.read(exactEntry(value, said))).toBe(value);
	}
	expect(exactEntry(1.234, numbers('it'))).toBe('1,234');
});
