import { expect, test } from 'vitest';
import { goalsAlone } from '../../src/lib/answers/goalsAlone.ts';
import { readOut, type ReadOut } from '../../src/lib/answers/readOut.ts';
import { findAssumption } from '../../src/lib/scenario/findAssumption.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { close } from '../model/close.ts';
import { article, facts } from '../scenario/facts.ts';

test('400 in 2030: by its point or by the growth to it, by nothing else', () => {
	const all = goalsAlone(article, { kind: 'market', year: 2030 }, 400, facts);
	const found = all.filter(({ code }) => code !== 'none');
	expect(found.map(({ id }) => id)).toEqual(['points.2030', 'growth.2030']);
	expect(found[0]!.found[0]!.value).toBe(400);
	close(found[1]!.found[0]!.value, (400 / 140) ** (1 / 3) - 1, 1e-14);
	expect(all.find(({ id }) => id === 'points.2027')!.reason!.code).toBe('no-effect');
});

const asked: readonly [ReadOut, number][] = [
	[{ kind: 'market', year: 2032 }, 500],
	[{ kind: 'growth', year: 2029 }, 0.3],
	[{ kind: 'multiple', year: 2030 }, 5],
	[{ kind: 'quantile', year: 2030, p: 0.95 }, 700],
	[{ kind: 'chance', year: 2030, above: 400 }, 0.5],
	[{ kind: 'worth', company: 'nvidia' }, 3110],
	[{ kind: 'ratio', company: 'amd' }, 1],
	[{ kind: 'timesMarket', company: 'nvidia', year: 2030 }, 8]
];

test.each(asked)('%j: whatever is offered does it, and the rest says why not', (one, goal) => {
	const all = goalsAlone(article, one, goal, facts);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	expect(all.some(({ code }) => code !== 'none')).toBe(true);
	for (const { id, code, found, reason } of all) {
		expect(findAssumption(id), id).toBeTruthy();
		expect(reason === null).toBe(code !== 'none');
		for (const { scenario } of found) {
			close(readOut(one, resolve(scenario, facts), facts) as number, goal, 1e-9);
		}
	}
});
