import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { difference } from '../../src/lib/answers/difference.ts';
import { goalSeek } from '../../src/lib/answers/goalSeek.ts';
import type { ReadOut } from '../../src/lib/answers/readOut.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { article, changed, facts } from '../scenario/facts.ts';

const { compare, goalSeek: words } = whole.en;

test('how far apart two markets are', () => {
	expect(compare.difference(43, 43 / 257)).toBe('$43 bn more (+17\u00a0%)');
	expect(compare.difference(-3.2, -0.0125)).toBe('$3.2 bn less (−1.3\u00a0%)');
	expect(compare.difference(0, 0)).toBe('the same');
	expect([compare.part(1250.4), compare.part(-12.34), compare.part(0)]).toEqual([
		'+$1,250 bn',
		'−$12.3 bn',
		'nothing'
	]);
});

test('every player has a name', () => {
	const names = (set: Record<string, number | string>) =>
		difference(article, changed(set), 2035, facts).parts.map(compare.player);
	expect(
		names({ 'points.2030': 300, 'bend.2030': 0.6, 'bend.2027': 0.4, curve: 'smooth' })
	).toEqual([
		'Market in 2030, and the bend up to it',
		'Growth done halfway to 2027',
		'Curve between points'
	]);
	expect(names({ 'after.growth': 0.1 })).toEqual(['Growth after the last point']);
	expect(names({ 'after.longRun': 0.1 })).toEqual(['Long-run growth']);
	expect(names({ 'after.longRun': 0.1, 'after.halfLife': 9 })).toEqual([
		'Growth after the last point'
	]);
	const omdia = difference(article, { preset: 'omdia-2025', set: {} }, 2025, facts);
	expect(omdia.parts.map(compare.player)).toContain('Where the path starts');
});

const seek = (id: string, asked: ReadOut, goal: number) => {
	const { found, reason } = goalSeek(article, { id, asked, goal }, facts);
	return reason
		? words.reason(reason, asked)
		: words.found(
				id,
				found.map(({ value }) => value),
				'fraction'
			);
};

test('what was sought is answered in words', () => {
	const market: ReadOut = { kind: 'market', year: 2030 };
	expect(seek('growth.2030', market, 400)).toBe('Growth to 2030: 41.9 %');
	expect(seek('growth.2027', market, 400)).toBe(
		'Growth to 2027 does not change it: the market of 2030 stays $257 bn'
	);
	expect(seek('after.halfLife', { kind: 'market', year: 2032 }, 900)).toBe(
		'Gap to long-run growth halves in cannot do it alone: the market of 2032 would be from $285 bn to $384 bn'
	);
	expect(seek('bend.2030', { kind: 'growth', year: 2029 }, 0.2)).toMatch(
		/^Growth done halfway to 2030: \d\d(\.\d)? %, or \d\d(\.\d)? %$/
	);
	expect(seek('points.2030', { kind: 'worth', company: 'asml' }, 10)).toBe(
		'makes the machines that make chips; shown for its value only'
	);
});

test('every code that goal seek gives has words', () => {
	const text = ['goalSeek', 'goalDomain', 'readOut', 'worthInputs']
		.map((name) => readFileSync(`src/lib/answers/${name}.ts`, 'utf8'))
		.join('');
	const codes = [...text.matchAll(/(?:refuse\(|code: )'([a-z-]+)'|\? '([a-z-]+)' : '([a-z-]+)'/g)]
		.flatMap((match) => match.slice(1))
		.filter((code) => code && !['one', 'several', 'low', 'high'].includes(code));
	expect(codes.length).toBeGreaterThan(12);
	for (const code of codes) {
		const problem = { code: code!, id: 'after.halfLife', value: '2', range: '1…5' };
		for (const kind of ['market', 'growth', 'quantile', 'chance', 'ratio', 'timesMarket']) {
			const said = words.reason(problem, { kind, year: 2030, p: 0.95, above: 300 });
			expect(said, code).not.toBe(code);
			expect(said, code).not.toMatch(/undefined|NaN|cannot be used/);
		}
	}
});
