import { expect, test } from 'vitest';
import { isPossible } from '../../src/lib/answers/isPossible.ts';
import { readOut, type ReadOut } from '../../src/lib/answers/readOut.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { article, facts } from '../scenario/facts.ts';

const market: ReadOut = { kind: 'market', year: 2030 };
const growth: ReadOut = { kind: 'growth', year: 2030 };
const chance: ReadOut = { kind: 'chance', year: 2030, above: 400 };
const line: ReadOut = { kind: 'quantile', year: 2030, p: 0.95 };
const multiple: ReadOut = { kind: 'multiple', year: 2030 };
const years: ReadOut = { kind: 'timesMarket', company: 'nvidia', year: 2030 };

test.each([
	[market, -5],
	[market, 0],
	[line, 0],
	[multiple, 0],
	[years, -1],
	[growth, -1],
	[chance, 0],
	[chance, 1]
])('%j cannot be %d, whatever is assumed', (asked, goal) => {
	expect(isPossible(asked, goal)).toBe(false);
});

test.each<[ReadOut, number]>([
	[market, 0.1],
	[growth, -0.99],
	[growth, 5],
	[chance, 0.999],
	[{ kind: 'worth', company: 'intel' }, -153],
	[{ kind: 'ratio', company: 'intel' }, -1]
])('%j could be %d', (asked, goal) => expect(isPossible(asked, goal)).toBe(true));

test('even the least market, and the lowest line of its widest fan, is possible', () => {
	const least = resolve({ ...article, set: { 'points.2030': 0.001, 'error.yearly': 1 } }, facts);
	for (const asked of [market, growth, { ...line, p: 0.05 }]) {
		expect(isPossible(asked, readOut(asked, least, facts) as number)).toBe(true);
	}
});
