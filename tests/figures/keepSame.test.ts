import { expect, test } from 'vitest';
import { keepSame } from '../../src/lib/figures/keepSame.ts';

test('equal members give back the list of before', () => {
	const keep = keepSame<{ year: number; tags: string[] }>();
	const first = keep([{ year: 2027, tags: ['a'] }]);
	expect(keep([{ year: 2027, tags: ['a'] }])).toBe(first);
});

test('a member that changed is new, with those of its parts that stayed, and its neighbours stay', () => {
	const keep = keepSame<{ year: number; tags: string[] }>();
	const first = keep([
		{ year: 2027, tags: ['a'] },
		{ year: 2030, tags: ['b'] }
	]);
	const second = keep([
		{ year: 2027, tags: ['a'] },
		{ year: 2031, tags: ['b'] }
	]);
	expect(second).toEqual([
		{ year: 2027, tags: ['a'] },
		{ year: 2031, tags: ['b'] }
	]);
	expect(second).not.toBe(first);
	expect(second[0]).toBe(first[0]);
	expect(second[1]).not.toBe(first[1]);
	expect(second[1]!.tags).toBe(first[1]!.tags);
});

test('a list that grew or shrank is new, and a field that came, went or became undefined is seen', () => {
	const keep = keepSame<Record<string, unknown>>();
	expect(keep([{ a: 1 }])).toEqual([{ a: 1 }]);
	expect(keep([{ a: 1 }, { a: 2 }])).toEqual([{ a: 1 }, { a: 2 }]);
	expect(keep([{ a: 1 }])).toEqual([{ a: 1 }]);
	expect(keep([{ a: 1, b: undefined }])[0]).toHaveProperty('b');
	expect(keep([{ a: 1, c: undefined }])[0]).not.toHaveProperty('b');
	expect(keep([{ a: [1] }])).toEqual([{ a: [1] }]);
	expect(keep([{ a: { 0: 1 } }])).toEqual([{ a: { 0: 1 } }]);
	expect(Array.isArray(keep([{ a: [1] }])[0]!.a)).toBe(true);
});
