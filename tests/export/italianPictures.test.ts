import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/lib/export/csvOf.ts';
import { factsIn } from '../../src/lib/export/factsIn.ts';
import { figureTable } from '../../src/lib/export/figureTable.ts';
import { picture } from '../../src/lib/export/pictures.ts';
import { missingGlyphs } from '../../src/lib/figures/missingGlyphs.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { figureIds as figures } from '../../src/lib/scenario/figureIds.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { italian } from '../../src/lib/words/italian.ts';
import { englishIn, properNames } from './englishIn.ts';
import { parseXml, walk } from './parseXml.ts';
import { pictureFaults } from './pictureFaults.ts';
import { addresses } from './scenes.ts';

const facts = readFacts();
const names = properNames(factsIn(facts, italian));

/** What a longer language may break: full figures, long reasons, the narrowest sizes. */
const sizes = [
	[1200, 675],
	[1080, 1350],
	[800, 450],
	[425, 472]
] as const;

/** Each says something that no other one says; none has texts of the reader's own. */
const scenes = [
	'the default',
	'edited as in the mock',
	'AMD, who counts accelerators',
	'many points of one house',
	'a logarithmic axis to 2045',
	'no error',
	'error from the last year on',
	'the published range, TSMC',
	'a company without a worth',
	'a company with no value near',
	'an exit year that is too soon',
	'a share of nothing',
	'pinned points',
	'a ceiling',
	'company values of 2026',
	'company values of no date',
	'a wider count',
	'the market a price assumes',
	'a price without a path to its market',
	'everything changed'
].map((scene) => [scene, addresses[scene]!] as const);

const draw = (query: string, figure: (typeof figures)[number], more: Partial<FigureSpec> = {}) => {
	const { scenario, view } = fromAddress(query, facts);
	const look = { theme: 'light', language: 'it', width: 1200, height: 675, scale: 2 } as const;
	return picture({ scenario, view: { ...view, figure }, ...look, ...more }, facts, null);
};

const shown = (svg: string) =>
	[...walk(parseXml(svg))]
		.filter(({ name }) => ['text', 'title', 'desc'].includes(name))
		.map(({ text }) => text);

describe.each(figures)('in Italian the figure %s', (figure) => {
	test.each(sizes)('fits at %i × %i and says nothing in English', (width, height) => {
		for (const [scene, query] of scenes) {
			const svg = draw(query, figure, { width, height });
			expect(pictureFaults(svg), scene).toEqual([]);
			const said = shown(svg).join(' ');
			expect(said.length).toBeGreaterThan(100);
			expect(englishIn(said, names), `${scene}: ${said}`).toEqual([]);
			expect(missingGlyphs(said), scene).toEqual([]);
		}
	});

	test('has a table whose heads and cells are Italian, the keys of its JSON aside', () => {
		for (const [scene, query] of scenes) {
			const { scenario, view } = fromAddress(query, facts);
			const table = figureTable({ scenario, view: { ...view, figure } }, facts, italian);
			const heads = table.columns.map(({ key }) => italian.names.columns[key] ?? `no head: ${key}`);
			expect(new Set(heads).size).toBe(heads.length);
			const cells = table.rows.flatMap((row) =>
				row.filter((cell, i) => typeof cell === 'string' && table.columns[i]!.kind === 'text')
			);
			const said = [...heads, ...table.columns.map(({ label }) => label), ...cells].join(' ; ');
			expect(englishIn(said, names), scene).toEqual([]);
			const csv = csvOf(table, italian.names.columns);
			expect(csv.startsWith(`${heads.join(',')}\r\n`)).toBe(true);
		}
	});

	test('says which language it is in, and carries it', () => {
		const root = parseXml(draw('', figure));
		expect(root.attributes.lang).toBe('it');
		expect(JSON.parse(root.children[2]!.text)).toMatchObject({ language: 'it' });
	});
});

test('an English word is found, a name of a publisher is none', () => {
	expect(englishIn('Vendite of chip, Bank of America', names)).toEqual(['of']);
});
