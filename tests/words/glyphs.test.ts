import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { picture } from '#lib/export/pictures.ts';
import { missingGlyphs } from '#lib/figures/missingGlyphs.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { figureIds } from '#lib/scenario/figureIds.ts';
import { numbers } from '#lib/words/numbers.ts';
import { whole } from '#lib/words/whole.ts';
import { parseXml, walk } from '../export/parseXml.ts';
import { addresses } from '../export/scenes.ts';

const files = readdirSync('src/lib/words', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => name.replaceAll('\\', '/'));

/** Every text that a file of words is made of: literals and the parts of templates, names of files aside. */
function textsOf(name: string): string[] {
	const source = readFileSync(`src/lib/words/${name}`, 'utf8');
	const texts: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) texts.push(node.text);
		if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest));
	return texts;
}

/** Texts that can be reached from a value by its keys. */
function* reached(value: unknown, seen = new Set<unknown>()): Generator<string> {
	if (typeof value === 'string') yield value;
	if (typeof value !== 'object' || value === null || seen.has(value)) return;
	seen.add(value);
	for (const inner of Object.values(value)) yield* reached(inner, seen);
}

describe('the font that ships draws every character of', () => {
	test.each(files)('the words in %s', (name) => {
		expect(missingGlyphs(textsOf(name).join(''))).toEqual([]);
	});

	test('all words without an argument', () => {
		const texts = [...reached(whole)];
		expect(texts.length).toBeGreaterThan(300);
		expect(missingGlyphs(texts.join(''))).toEqual([]);
	});

	test.each(Object.keys(whole) as (keyof typeof whole)[])('numbers and dates in %s', (language) => {
		const formats = numbers(language) as unknown as Record<string, unknown>;
		const amounts = [0, -0.5, 1e-3, 0.257, 3.5, 53.662, -1234.5, 1e6, -1e9, 1.5e15];
		const dates = ['2024-06-21', '2024-06', '2024', '2026-12-31'];
		const said: string[] = [];
		for (const format of Object.values(formats)) {
			if (typeof format !== 'function') continue;
			for (const given of format.length > 0 ? [...amounts, ...dates] : []) {
				try {
					said.push(String((format as (...all: unknown[]) => unknown)(given, 1)));
				} catch {
					// A date is no amount, and the other way round.
				}
			}
		}
		expect(said.length).toBeGreaterThan(50);
		expect(missingGlyphs(said.join(''))).toEqual([]);
	});

	test('names of the data that stand in pictures', () => {
		const facts = readFacts();
		const names = [
			...facts.houses.map(({ name }) => name),
			...facts.companies.flatMap(({ name, ticker }) => [name, ticker ?? '']),
			...facts.sources.map(({ publisher }) => publisher),
			...facts.definitions.map(({ label }) => label),
			...facts.presets.map(({ name }) => name),
			...facts.story.flatMap((edge) => [...reached(edge)])
		];
		const missing = names.filter((name) => missingGlyphs(name).length > 0);
		expect(missing).toEqual([]);
	});

	const facts = readFacts();
	const own = ['a name in other scripts'];
	test.each(figureIds)('every text of the figure %s', (figure) => {
		const texts = new Set<string>();
		for (const [scene, query] of Object.entries(addresses)) {
			if (own.includes(scene)) continue;
			const { scenario, view } = fromAddress(query, facts);
			const look = { theme: 'light', language: 'en', width: 1200, height: 675, scale: 2 } as const;
			const svg = picture({ scenario, view: { ...view, figure }, ...look }, facts, null);
			for (const { name, text } of walk(parseXml(svg))) if (name === 'text') texts.add(text);
		}
		expect(texts.size).toBeGreaterThan(10);
		expect([...texts].filter((text) => missingGlyphs(text).length > 0)).toEqual([]);
	});
});

test('a character that the font lacks is found', () => {
	expect(missingGlyphs(`${textsOf('en/picture.ts').join('')}⌘`)).toEqual(['⌘']);
});
