import { expect, test } from 'vitest';
import { signsOf } from '#lib/parts/formula.ts';

const kinds = (text: string) => signsOf(text).map(({ kind, text }) => [kind, text]);

test('names, numbers and signs are told apart', () => {
	expect(kinds('2 ln(1 + G)')).toEqual([
		['number', '2'],
		['space', ' '],
		['name', 'ln'],
		['sign', '('],
		['number', '1'],
		['sign', '+'],
		['name', 'G'],
		['sign', ')']
	]);
});

test('a blank counts between names and at the end after one, and nowhere else', () => {
	expect(kinds('T s').map(([kind]) => kind)).toEqual(['name', 'space', 'name']);
	expect(kinds('ln ').map(([kind]) => kind)).toEqual(['name', 'space']);
	expect(kinds('− s ·').map(([kind]) => kind)).toEqual(['sign', 'name', 'sign']);
});

test('letters of any alphabet are names', () => {
	expect(kinds('τ²')).toEqual([
		['name', 'τ'],
		['sign', '²']
	]);
});
