import { expect, test } from 'vitest';
import { savedEntries, tooManyIds } from '../../src/lib/scenario/savedEntries.ts';

test('no more scenarios to compare with are read than ids', () => {
	const others = Array.from({ length: 10_500 }, () => ({ preset: 'article' }));
	const entries = savedEntries({ chipcast: 1, data: 'x', set: {}, with: others });
	expect(entries.filter(([id]) => id === 'with')).toHaveLength(10_000);
});

test('ten thousand ids are read, and one more is a problem', () => {
	const ids = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, i) => [`id${i}`, 1]));
	expect(tooManyIds(ids(10_000))).toBeNull();
	expect(tooManyIds(ids(10_001))).toMatchObject({ code: 'file-too-long', value: '10001' });
});
