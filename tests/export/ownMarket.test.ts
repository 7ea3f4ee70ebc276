import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/lib/answers/figuresOf.ts';
import { csvOf } from '../../src/lib/export/csvOf.ts';
import { figureTable } from '../../src/lib/export/figureTable.ts';
import { jsonOf } from '../../src/lib/export/jsonOf.ts';
import { picture } from '../../src/lib/export/pictures.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import type { Facts } from '../../src/lib/facts/types.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { wordsOf } from '../../src/lib/words/wordsOf.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { pictureFaults } from './pictureFaults.ts';

const figures = readFileSync('static/example-memory-market.csv', 'utf8');
const companies = readFileSync('static/example-memory-companies.csv', 'utf8');
const made = (mode: 'join' | 'replace', withCompanies = true): Facts =>
	readOwnMarket(
		{ figures, ...(withCompanies ? { companies } : {}), name: 'Memory chips', unit: '$ bn', mode },
		readFacts()
	).facts!;

const spec = (facts: Facts, figure: FigureSpec['view']['figure']): FigureSpec => {
	const { scenario, view } = restore([['preset', 'own']], facts);
	return {
		scenario,
		view: { ...view, figure },
		theme: 'light',
		language: 'en',
		width: 1200,
		height: 675,
		scale: 2
	};
};

describe.each([
	['in place of the built-in data', made('replace')],
	['beside them', made('join')],
	['without companies', made('replace', false)]
])('a market brought along, %s', (_, facts) => {
	test.each(figuresOf(facts))('has the figure %s as a picture and as numbers', (figure) => {
		const one = spec(facts, figure);
		const svg = picture(one, facts, null);
		expect(pictureFaults(svg)).toEqual([]);
		expect(svg).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
		const table = figureTable(one, facts, whole.en);
		expect(csvOf(table)).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
		const json = JSON.parse(jsonOf(table, one, facts));
		expect(json.market).toEqual(facts.own);
		// What no address can hold is given none.
		expect(json).not.toHaveProperty('address');
	});
});

/** All that a figure says, as a picture and as numbers. */
const saidBy = (
	facts: Facts,
	figure: FigureSpec['view']['figure'],
	language: FigureSpec['language'] = 'en'
): string => {
	const one = { ...spec(facts, figure), language };
	// What a picture carries is not read by people, and its styles are no text.
	const drawn = picture(one, facts, null, '').replace(/<style>.*?<\/style>/gs, '');
	return `${drawn}\n${csvOf(figureTable(one, facts, wordsOf(language, facts.own)))}`;
};

describe.each([
	['€ bn', 'en'],
	['CHF m', 'en'],
	['million wafers', 'en'],
	['€ bn', 'it'],
	['CHF m', 'it'],
	['million wafers', 'it']
] as const)('a market counted in %s, in %s', (unit, language) => {
	const facts = readOwnMarket(
		{ figures, companies, name: 'Memory', unit, mode: 'replace' },
		readFacts()
	).facts!;
	test.each(figuresOf(facts))(
		'says so in the figure %s, and nothing of dollars or AI',
		(figure) => {
			const said = saidBy(facts, figure, language);
			expect(said).not.toMatch(/.{0,30}(\$|dollar|billion|miliard|\bAI\b).{0,30}/i);
			if (figure !== 'growth' && figure !== 'record') {
				expect(said).toContain(unit.startsWith('€') ? '€' : unit.split(' ')[0]);
			}
		}
	);
});

test('beside the built-in data it is counted as they are', () => {
	const facts = made('join');
	expect(wordsOf('en', facts.own)).toBe(whole.en);
	expect(saidBy(facts, 'market')).toContain('$');
});

test('the picture names the reader’s house and count, and nobody of the article', () => {
	const facts = made('replace');
	const svg = picture(spec(facts, 'market'), facts, null);
	expect(svg).toContain('Example House A');
	expect(svg.toLowerCase()).toContain('high-bandwidth memory');
	expect(svg).not.toMatch(/Lega Nerd|the article/i);
});

test('figures that nothing is known for are left out, and only those', () => {
	expect(figuresOf(readFacts())).toEqual([...figureIds]);
	expect(figuresOf(made('join'))).toEqual([...figureIds]);
	expect(figuresOf(made('replace', false))).toEqual([
		'market',
		'growth',
		'houses',
		'vintages',
		'record',
		'compare'
	]);
});
