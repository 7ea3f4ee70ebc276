import { describe, expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import type { Scenario } from '../../src/lib/scenario/types.ts';
import { article, changed, facts } from './facts.ts';

const write = (scenario: Scenario, view = usualView) => toAddress(scenario, view, facts);
const read = (query: string) => fromAddress(query, facts);

describe('an address', () => {
	test('is empty for the page as it opens', () => {
		expect(write(article)).toBe('');
	});

	test.each([
		[changed({ 'points.2030': 300 }), '?data=2026-11-24&points.2030=300'],
		[changed({ 'points.2027': 'none' }), '?data=2026-11-24&points.2027=none'],
		[changed({ 'points.2030': 1 / 3 }), '?data=2026-11-24&points.2030=0.3333333333333333'],
		[changed({ 'points.2030': 0.001 }), '?data=2026-11-24&points.2030=0.001'],
		[changed({ 'error.base': 1e-7 }), '?data=2026-11-24&error.base=1e-7'],
		[{ preset: 'amd-2023', set: {} }, '?data=2026-11-24&preset=amd-2023'],
		[changed({ name: 'A & B = 50 %' }), '?data=2026-11-24&name=A%20%26%20B%20%3D%2050%20%25'],
		[changed({ name: '芯片+#?' }), '?data=2026-11-24&name=%E8%8A%AF%E7%89%87%2B%23%3F']
	])('holds only what differs: %j', (scenario, address) => {
		expect(write(scenario)).toBe(address);
		expect(read(address)).toMatchObject({ scenario, problems: [] });
	});

	test('of another look at the same defaults needs no data version', () => {
		expect(
			write(article, {
				figure: 'growth',
				axis: 'log',
				year: 2027,
				company: 'nvidia',
				definition: 'path',
				priced: 'none',
				with: []
			})
		).toBe('?view.figure=growth&view.axis=log&view.year=2027');
	});

	test('keeps the order of the table, points ascending', () => {
		const scenario = changed({
			snapshot: '2026-06-30',
			curve: 'smooth',
			'points.2031': 300,
			'points.2025': 90,
			name: 'x'
		});
		expect(write({ ...scenario, preset: 'gartner-2024' }, { ...usualView, axis: 'log' })).toBe(
			'?data=2026-11-24&preset=gartner-2024&name=x&points.2025=90&points.2031=300' +
				'&curve=smooth&snapshot=2026-06-30&view.axis=log'
		);
	});

	test('is the same text for equal scenarios', () => {
		const one = changed({ 'points.2030': 300, curve: 'smooth', 'bend.2027': 0.6 });
		const other = changed({ 'bend.2027': 0.6, curve: 'smooth', 'points.2030': 300 });
		expect(write(other)).toBe(write(one));
	});
});

describe('reading an address', () => {
	test.each([
		'',
		'?',
		'?#points.2030=300',
		'https://example.org/chipcast/',
		'?utm_source=x&fbclid=y&gclid=z&ref=w',
		'&&&'
	])('%j gives the page as it opens', (query) => {
		expect(read(query)).toMatchObject({ scenario: article, problems: [] });
	});

	test.each([
		'?points.2030=300',
		'points.2030=300',
		'?points.2030=300#top',
		'https://example.org/chipcast/?points.2030=300&utm_medium=mail#x',
		'?points%2e2030=%33%30%30',
		'?points.2030=1&points.2030=300'
	])('%j gives the same scenario', (query) => {
		expect(read(query)).toMatchObject({ scenario: changed({ 'points.2030': 300 }), problems: [] });
	});

	test.each([
		['?points.2030', 'not-a-number'],
		['?points.2030=', 'not-a-number'],
		['?points.2030=%20300', 'not-a-number'],
		['?points.2030=+300', 'not-a-number'],
		['?points.2030=%zz', 'not-a-number'],
		['?points.2030=%E0%A4%A', 'not-a-number'],
		['?points.2030=300;curve=smooth', 'not-a-number'],
		['?Points.2030=300', 'unknown-id'],
		['?=5', 'unknown-id'],
		['?__proto__=5', 'unknown-id'],
		['?utm=5', 'unknown-id'],
		['?name=%00', 'not-a-value'],
		['?name=%E2%80%AEx', 'not-a-value']
	])('%s is said as %s', (query, code) => {
		expect(read(query)).toMatchObject({ scenario: article, problems: [{ code }] });
	});

	test('bytes that are no UTF-8 become a replacement character, not an error', () => {
		expect(read('?name=%ff%fe')).toMatchObject({
			scenario: changed({ name: '\ufffd\ufffd' }),
			problems: []
		});
	});

	test('takes 8 KiB and not a character more', () => {
		const start = 'points.2030=300&x=';
		const longest = start + 'y'.repeat(8192 - start.length);
		expect(read(`?${longest}`)).toMatchObject({
			scenario: changed({ 'points.2030': 300 }),
			problems: [{ code: 'unknown-id', id: 'x' }]
		});
		expect(read(`?${longest}y`)).toMatchObject({
			scenario: article,
			problems: [{ code: 'address-too-long', id: '', value: '8193', range: '8192' }]
		});
	});
});
