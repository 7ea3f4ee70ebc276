import { expect, test } from 'vitest';
import { readNumber } from '../../src/lib/scenario/readNumber.ts';

test.each([
	['0', 0],
	['257', 257],
	['-3.2', -3.2],
	['+5', 5],
	['.5', 0.5],
	['5.', 5],
	['1e3', 1000],
	['1E-3', 0.001],
	['53.662', 53.662],
	['007', 7],
	['0.30000000000000004', 0.1 + 0.2]
])('%j is a number', (text, expected) => {
	expect(readNumber(text)).toBe(expected);
});

test('minus zero is read as zero', () => {
	expect(Object.is(readNumber('-0'), 0)).toBe(true);
});

test.each([
	['', 'nothing'],
	['.', 'a point alone'],
	['-', 'a sign alone'],
	['--1', 'two signs'],
	[' 5', 'a leading blank'],
	['5 ', 'a trailing blank'],
	['5\n', 'a line end'],
	['1 000', 'a blank inside'],
	['1,5', 'a comma'],
	['1_000', 'an underscore'],
	['5n', 'a big integer'],
	['0x10', 'a hexadecimal'],
	['0b11', 'a binary'],
	['1e', 'half an exponent'],
	['1e1.5', 'a broken exponent'],
	['1e999', 'more than a double holds'],
	['1e0000001', 'a long exponent'],
	['NaN', 'a word'],
	['Infinity', 'another word'],
	['١٢', 'digits of another script'],
	['５', 'a wide digit'],
	['−5', 'a typographic minus'],
	['1'.repeat(400), 'four hundred digits']
])('%j is none: %s', (text) => {
	expect(readNumber(text)).toBeNull();
});
