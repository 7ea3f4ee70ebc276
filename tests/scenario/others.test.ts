import { expect, test } from 'vitest';
import { fromAddress, toAddress } from '../../src/lib/scenario/address.ts';
import { fileEntries, toFile } from '../../src/lib/scenario/file.ts';
import { restore, usualView } from '../../src/lib/scenario/restore.ts';
import { article, changed, facts } from './facts.ts';

const others = [
	{ preset: 'gartner-2024', set: {} },
	changed({ 'points.2030': 300, name: 'Mine & yours=1|2' }),
	article
];
const view = { ...usualView, figure: 'compare', with: others } as const;

test('scenarios to compare with travel in an address and in a file', () => {
	const address = toAddress(article, view, facts);
	expect(address.match(/&with=/g)).toHaveLength(3);
	expect(fromAddress(address, facts)).toEqual({ scenario: article, view, problems: [] });
	const read = fileEntries(JSON.stringify(toFile(article, facts, view)));
	if ('problem' in read) return expect.fail(read.problem.code);
	expect(restore(read.entries, facts)).toEqual({ scenario: article, view, problems: [] });
});

test.each([
	['a word', 'amd-2023', 'not-a-value'],
	['an address beyond what is read', `?name=${'x'.repeat(9000)}`, 'address-too-long'],
	['a number', 3, 'not-a-value'],
	['nothing', null, 'not-a-value'],
	['a list', [['preset', 'amd-2023']], 'not-a-value']
])('%s is named and compared with nothing', (_, raw, code) => {
	const read = restore([['with', raw]], facts);
	expect(read.view.with).toEqual([]);
	expect(read.problems.map((one) => one.code)).toEqual([code]);
});

test('what one of them cannot have is said, and the rest of it counts', () => {
	const { view: read, problems } = fromAddress(
		`?with=${encodeURIComponent('?points.2030=300&points.1999=1')}`,
		facts
	);
	expect(read.with).toEqual([changed({ 'points.2030': 300 })]);
	expect(problems).toMatchObject([{ code: 'unknown-id', id: 'points.1999' }]);
});

test('a fourth is left out and said; one within another is not followed', () => {
	const four = fromAddress('?with=?&with=?&with=?&with=?', facts);
	expect(four.view.with).toEqual([article, article, article]);
	expect(four.problems).toMatchObject([{ code: 'out-of-range', id: 'with', value: '4' }]);
	const nested = restore([['with', { preset: 'amd-2023', with: { preset: 'article' } }]], facts);
	expect(nested).toMatchObject({ view: { with: [{ preset: 'amd-2023', set: {} }] }, problems: [] });
});

test('data of another version are said once, for all of an address', () => {
	const { problems } = fromAddress(
		`?data=2020-01-01&with=${encodeURIComponent('?data=2020-01-01&preset=amd-2023')}`,
		facts
	);
	expect(problems).toHaveLength(1);
});
