import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { worth } from '../../src/lib/words/en/worth.ts';

test.each([
	['above-whole', 'share', '4.4053', '0…1', 'not possible: it would need a share of 441 %'],
	[
		'too-soon',
		'worth',
		'2024',
		'2024-09-01',
		'the exit year 2024 ends within half a year of 2024-09-01; take a later one'
	],
	['no-market-value', 'marketValue', '2024-06-21', '', 'none near 2024-06-21']
])('%s of %s is said', (code, id, value, range, expected) => {
	expect(worth.reason({ code, id, value, range })).toBe(expected);
});

test('every code that the answers give has words', () => {
	const read = (name: string) => readFileSync(`src/lib/answers/${name}.ts`, 'utf8');
	const text = read('companyWorth') + read('worthInputs') + read('pricedIn');
	const codes = [
		...text.matchAll(
			/(?:refuse|no|problem)\('([a-z-]+)'|code: '([a-z-]+)'|\? '(no-[a-z-]+)' : '([a-z-]+)'/g
		)
	]
		.flatMap((match) => match.slice(1))
		.filter(Boolean);
	expect(codes.length).toBeGreaterThan(8);
	for (const code of [...codes, 'role-buyer', 'role-memory', 'role-equipment', 'role-licence']) {
		const said = worth.reason({ code: code!, id: 'market', value: '5', range: '0…1' });
		expect(said, code).not.toBe(code);
		expect(said).not.toContain('undefined');
	}
	const flags = ['later-year', 'ai-from-data-center', 'ai-from-share', 'ai-unknown'];
	for (const flag of [...flags, 'pool-over-whole', 'other-definition']) {
		expect(worth.flag(flag)).toMatch(/^[A-Z].*\.$/);
	}
});
