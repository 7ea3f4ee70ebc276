import { createRequire } from 'node:module';
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/lib/export/csvOf.ts';
import { figureTable } from '../../src/lib/export/figureTable.ts';
import { jsonOf } from '../../src/lib/export/jsonOf.ts';
import { picture } from '../../src/lib/export/pictures.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import type { Facts } from '../../src/lib/facts/types.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import type { FigureId } from '../../src/lib/scenario/types.ts';
import { wordsOf } from '../../src/lib/words/wordsOf.ts';
import payloads from './payloads.json' with { type: 'json' };
import { pictureFaults } from './pictureFaults.ts';

// It comes without types.
const { JSDOM } = createRequire(import.meta.url)('jsdom');

const builtIn = readFacts();
const look = { theme: 'light', language: 'en', width: 1200, height: 675, scale: 1 } as const;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

/** Everything made from a spec, and what would be wrong with any of it. */
function harmless(spec: FigureSpec, facts: Facts): void {
	const svg = picture(spec, facts, null);
	expect(pictureFaults(svg)).toEqual([]);
	const page = new JSDOM(`<!doctype html><body>${svg}`, { runScripts: 'dangerously' });
	const body: HTMLElement = page.window.document.body;
	// A reader of HTML finds in it what a reader of XML does: one drawing, and no word of it is markup.
	expect([...body.children].map(({ tagName }) => tagName)).toEqual(['svg']);
	const names = new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName));
	for (const name of ['script', 'style', 'image', 'a', 'use', 'foreignObject', 'iframe']) {
		expect(names).not.toContain(name);
	}
	expect(body.ownerDocument.defaultView).not.toHaveProperty('hit');
	for (const element of body.querySelectorAll('text, title, desc')) {
		expect(element.textContent).not.toMatch(BIDI);
		expect(element.children).toHaveLength(0);
	}

	const table = figureTable(spec, facts, wordsOf('en', facts.own));
	const csv = csvOf(table);
	expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
	for (const row of csvParseRows(csv)) {
		expect(row).toHaveLength(table.columns.length);
		for (const cell of row) {
			expect(cell).not.toMatch(BIDI);
			if (Number.isNaN(Number(cell))) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
		}
	}
	const { figure } = JSON.parse(jsonOf(table, spec, facts));
	expect(figure).toBe(spec.view.figure);
}

test('forty', () => expect(new Set(payloads).size).toBe(40));

describe.each(payloads)('%j does no harm', (text) => {
	const { scenario, view } = restore([], builtIn);

	test('as title and note of a picture', () => {
		harmless({ scenario, view, ...look, title: text, note: text }, builtIn);
	});

	test.each(['market', 'compare'] as const)(
		'as name of a scenario and note on a year, in %s',
		(figure) => {
			const given = restore(
				[
					['name', text],
					['notes.1', `2027 path ${text}`]
				],
				builtIn
			);
			const kept = Object.keys(given.scenario.set);
			// What is refused is named, and stands nowhere.
			expect([...kept, ...given.problems.map(({ id }) => id)].sort()).toEqual(['name', 'notes.1']);
			const others = [given.scenario, scenario];
			harmless(
				{ scenario: given.scenario, view: { ...view, figure, with: others }, ...look },
				builtIn
			);
		}
	);

	test('as the names of a market of the reader’s own, its house, count, company and source', () => {
		const source = { source: text, url: 'https://example.org/' };
		const rows = (name: string) => ({
			figures: [2025, 2027, 2030].map((year, i) => ({
				...{ house: name, definition: name, vintage: '2025-03', year, value: 10 * (i + 1) },
				...source
			})),
			companies: [
				{
					...{ name, role: 'merchant', market_value: 900, date: '2025-03-31', revenue: 40 },
					...{
						revenue_in_market: 9,
						year_end: '2024-12-31',
						share: 0.5,
						margin: 0.3,
						multiple: 10
					},
					...source
				}
			]
		});
		const figures: FigureId[] = ['market', 'houses', 'vintages', 'valuations', 'worth', 'pricedin'];
		// Names that begin like a formula are refused; what a source says of itself is not.
		for (const name of [text, 'House']) {
			const market = { name, unit: '€ bn', mode: 'replace', ...rows(name) };
			const { facts, problems } = readOwnMarket({ market }, builtIn);
			if (!facts) {
				expect(problems.length).toBeGreaterThan(0);
				continue;
			}
			const own = restore([['preset', 'own']], facts);
			for (const figure of figures) {
				harmless({ scenario: own.scenario, view: { ...own.view, figure }, ...look }, facts);
			}
		}
	});
});
