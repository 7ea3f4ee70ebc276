import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/export/fileName.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';

test.each([
	[undefined, 'article'],
	['My case', 'my-case'],
	['  Più di 257: “così”? ', 'piu-di-257-cosi'],
	['../../etc/passwd', 'etc-passwd'],
	['CON', 'con'],
	['人工智能', 'article'],
	['-', 'article'],
	['a'.repeat(120), 'a'.repeat(40)],
	[`${'a'.repeat(39)} b`, 'a'.repeat(39)]
])('a scenario called %j is a file of %s', (name, part) => {
	const scenario = { preset: 'article', set: { ...(name !== undefined && { name }) } };
	expect(fileName({ scenario, view: usualView }, { version: '2026-11-24' }, 'png')).toBe(
		`chipcast-market-${part}-2026-11-24.png`
	);
});

test('a file in another language than English says which', () => {
	const of = (language: 'en' | 'it') =>
		fileName(
			{ scenario: { preset: 'article', set: {} }, view: usualView, language },
			{ version: '2026-11-24' },
			'csv'
		);
	expect([of('en'), of('it')]).toEqual([
		'chipcast-market-article-2026-11-24.csv',
		'chipcast-market-article-2026-11-24-it.csv'
	]);
});
