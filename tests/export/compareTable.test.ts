import { expect, test } from 'vitest';
import { compare } from '../../src/lib/answers/compare.ts';
import { figureTable } from '../../src/lib/export/figureTable.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { changed, facts } from '../scenario/facts.ts';

const tableOf = (query: string) =>
	figureTable(fromAddress(`?view.figure=compare&${query}`, facts), facts, whole.en);

test('holds every year of every scenario, the difference from the first, and sources', () => {
	const others = [{ preset: 'gartner-2024', set: {} }, changed({ 'points.2030': 300 })];
	const { columns, rows } = tableOf(
		`with=%3Fpreset%3Dgartner-2024&with=${encodeURIComponent('?points.2030=300')}`
	);
	const at = (key: string) => columns.findIndex((column) => column.key === key);
	const { years } = compare([changed({}), ...others], 2030, facts);
	const names = ['The article, unchanged', 'Gartner 2024, unchanged', 'The article, one change'];
	expect([...new Set(rows.map((row) => row[0]))]).toEqual(names);
	for (const { year, of } of years) {
		for (const [i, { value, difference, ratio }] of of.entries()) {
			const row = rows.find((one) => one[0] === names[i] && one[1] === year);
			if (value === null) expect(row).toBeUndefined();
			else {
				expect(row![at('market_usd_bn')]).toBe(value);
				expect(row![at('difference_usd_bn')]).toBe(difference);
				expect(row![at('difference_relative')]).toBe(ratio);
			}
		}
	}
	const sourceOf = (name: string) =>
		rows.find((row) => row[0] === name && row[1] === 2030)![at('published_source')];
	expect(sourceOf(names[0]!)).toMatch(/\[article-2024-06\]$/);
	expect(sourceOf(names[2]!), 'moved to 300').toBeNull();
});

test('without a choice a changed scenario stands beside what it started from, an unchanged one alone', () => {
	const names = (query: string) => [...new Set(tableOf(query).rows.map((row) => row[0]))];
	expect(names('')).toEqual(['The article, unchanged']);
	expect(names('name=Mine')).toEqual(['Mine']);
	expect(names('preset=amd-2023&curve=smooth')).toEqual([
		'AMD 2023, one change',
		'AMD 2023, unchanged'
	]);
});

test('two scenarios of one name are told apart', () => {
	const twice = encodeURIComponent('?points.2030=300');
	const { rows } = tableOf(`with=${twice}&with=${twice}`);
	expect([...new Set(rows.map((row) => row[0]))]).toEqual([
		'The article, unchanged',
		'The article, one change',
		'The article, one change (2)'
	]);
});
