import { describe, expect, test } from 'vitest';
import { citation } from '../../src/lib/export/citation.ts';
import { sourcesOf } from '../../src/lib/export/sourcesOf.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { usualSize, type FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { italian } from '../../src/lib/words/italian.ts';
import { whole } from '../../src/lib/words/whole.ts';

const facts = { ...readFacts(), version: '2026-11-24' };
const spec = (query: string): FigureSpec => ({
	...fromAddress(query, facts),
	theme: 'light',
	language: 'en',
	...usualSize
});
const cite = (query: string, address: string | null = 'https://example.org/?a=1') =>
	citation(spec(query), facts, { title: 'So it is', address }, whole.en);

test('a figure is cited with title, scenario, date of the data, sources and address', () => {
	expect(cite('?view.figure=story')).toBe(
		'“So it is”, Chipcast, scenario “The article”, data of 24 November 2026, after figures of ' +
			'Lega Nerd: https://example.org/?a=1'
	);
});

describe('the scenario', () => {
	test.each([
		['?points.2030=300', 'scenario “The article” with changes, data'],
		['?name=My%20case', 'scenario “My case”, data'],
		['?preset=gartner-2024&name=My%20case&return=0.2', 'scenario “My case” with changes, data']
	])('%s', (query, said) => expect(cite(query)).toContain(said));
});

test('without an address the sentence ends', () => {
	expect(cite('', null)).toMatch(/[^:]\.$/);
	expect(cite('', null)).not.toContain('http');
});

test.each(figureIds)('the sources of %s are each named once, the rest counted', (figure) => {
	const query = `?view.figure=${figure}`;
	const names = [...new Set(sourcesOf(spec(query), facts).map(({ publisher }) => publisher))];
	const said = cite(query);
	const named = names.filter((name) => said.includes(name));
	expect(named.length).toBeGreaterThan(0);
	const [, more] = / and (\d+) more:/.exec(said) ?? [, '0'];
	expect(Number(more)).toBe(names.length > 9 ? names.length - 8 : 0);
	expect(said.length).toBeLessThan(600);
});

test('in Italian the sentence is Italian, names of the data too', () => {
	const said = citation(
		spec('?points.2030=300&view.figure=record'),
		facts,
		{ title: 'Così è', address: null },
		italian
	);
	expect(said.replaceAll('\u00a0', ' ')).toBe(
		'«Così è», Chipcast, scenario «L’articolo» con modifiche, dati del 24 novembre 2026, da dati di Gartner e Tractica.'
	);
});
