import { expect, test } from 'vitest';
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
	['banana', null],
	['0x10', null],
	['', null]
])('typed in English, “%s” is %s', (text, value) => expect(numbers('en').read(text)).toBe(value));

test.each([
	['1.200', 1200],
	['307,6', 307.6],
	['1.234.567,5', 1_234_567.5]
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
