import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picture } from '../../src/lib/export/pictures.ts';
import { describePng } from '../../src/lib/export/png/describePng.ts';
import { readPicture } from '../../src/lib/export/readPicture.ts';
import { specText } from '../../src/lib/export/specText.ts';
import { svgMetadata } from '../../src/lib/export/svg/svgMetadata.ts';
import { readOwnMarket } from '../../src/lib/facts/readOwnMarket.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import { dpiOf, type FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { validEntries, view as anyView } from '../scenario/arbitraries.ts';
import { addresses } from './scenes.ts';

const facts = readFacts();
const long = Boolean(process.env.CHIPCAST_LONG);
const usual = { theme: 'light', language: 'en', width: 640, height: 360, scale: 1 } as const;
const spec = (query: string, more: Partial<FigureSpec> = {}): FigureSpec => {
	const { scenario, view } = fromAddress(query, facts);
	return { scenario, view, ...usual, ...more };
};

/** A picture as both kinds of file, as the command line makes them. */
const svgOf = (one: FigureSpec) => picture(one, facts, { regular: 'UkVH', strong: 'U1RS' });
const plain = new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
	.render()
	.asPng();
const pngOf = (one: FigureSpec, pixels: Uint8Array = plain) =>
	describePng(pixels, { spec: specText(one, facts), dpi: dpiOf(one) });
const drawnPng = (one: FigureSpec) => pngOf(one, new Resvg(svgOf(one)).render().asPng());

/** What a picture's file says it is made from. */
function opened(content: Uint8Array | string): FigureSpec {
	const read = readPicture(content, facts);
	if ('problem' in read) throw new Error(`refused: ${read.problem.code}`);
	// A ceiling that does not apply is kept, and said again.
	const others = read.problems.filter(({ code }) => !code.startsWith('ceiling-'));
	expect(others).toEqual([]);
	return read.spec;
}

const word = fc.array(
	fc.constantFrom(...'ab Zé%&=<>"\'/\\;-芯ش\u200f\u2028', '😀', '</svg>', ']]>'),
	{
		maxLength: 15
	}
);
const line = word.map((parts) => parts.join(''));
const anySpec = fc
	.record({
		entries: validEntries,
		view: anyView,
		others: fc.array(validEntries, { maxLength: 3 }),
		figure: fc.constantFrom(...figureIds),
		theme: fc.constantFrom('light' as const, 'dark' as const),
		width: fc.integer({ min: 640, max: 1400 }),
		height: fc.integer({ min: 640, max: 1400 }),
		scale: fc.integer({ min: 1, max: 2 }),
		print: fc.option(fc.integer({ min: 120, max: 330 })),
		transparent: fc.boolean(),
		sources: fc.boolean(),
		title: line,
		note: line
	})
	.map(({ entries, view, others, figure, title, note, ...given }): FigureSpec => {
		const { print, transparent, sources, ...look } = given;
		const scenarioOf = (given: typeof entries) => restore(given, facts).scenario;
		return {
			...look,
			language: 'en',
			scenario: scenarioOf(entries),
			view: { ...view, figure, with: others.map(scenarioOf) },
			// A size measured in mm has a scale that is no whole number.
			...(print ? { dpi: print, scale: print / 119 } : {}),
			...(transparent ? { transparent } : {}),
			...(sources ? {} : { sources }),
			...(title ? { title } : {}),
			...(note ? { note } : {})
		};
	});

describe('picture → scenario → picture is identical', () => {
	const runs = long ? 1000 : 60;
	test(`with ${runs} specs at random`, () => {
		fc.assert(
			fc.property(anySpec, (one) => {
				const svg = svgOf(one);
				expect(opened(svg)).toEqual(one);
				expect(svgOf(opened(svg))).toBe(svg);
				expect(opened(pngOf(one))).toEqual(one);
			}),
			{ numRuns: runs, seed: 20_241_121 }
		);
	}, 600_000);

	test.each(figureIds)('the figure %s, to the last byte of a PNG', (figure) => {
		const one = spec(`?view.figure=${figure}&points.2030=${1000 / 3}`, { scale: 2 });
		const png = drawnPng(one);
		expect(drawnPng(opened(png))).toEqual(png);
		expect(svgOf(opened(png))).toBe(svgOf(one));
		expect(pngOf(opened(svgOf(one)))).toEqual(pngOf(one));
	});

	test.each(Object.entries(addresses))('%s', (_, query) => {
		const one = spec(query);
		expect(opened(pngOf(one))).toEqual(one);
		expect(opened(new TextEncoder().encode(svgOf(one)))).toEqual(one);
	});
});

test('a picture of a reader’s own market brings the market along', () => {
	const market = {
		name: 'Robots',
		unit: '€ bn',
		mode: 'replace',
		figures: [2025, 2030].map((year, i) => ({
			...{ house: 'Own house', vintage: '2025-03', year, value: 10 * (i + 1) },
			...{ source: 'A <paper>', url: 'https://example.org/' }
		}))
	};
	const own = readOwnMarket({ market }, facts).facts!;
	const { scenario, view } = restore([['name', 'Mine']], own);
	const one = { scenario, view, ...usual };
	const svg = picture(one, own, null);
	const read = readPicture(svg, facts);
	if ('problem' in read) return expect.fail(read.problem.code);
	expect(read).toMatchObject({ spec: one, problems: [], market: [] });
	expect(picture(read.spec, read.facts, null)).toBe(svg);
	// No link opens it, so none is given.
	expect(JSON.parse(specText(one, own))).not.toHaveProperty('address');
});

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const inSvg = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${svgMetadata(text)}</svg>`;
const inPng = (text: string) => describePng(plain, { spec: text, dpi: 96 });
const good = specText(spec('?points.2030=300'), facts);
const change = (more: object) => JSON.stringify({ ...JSON.parse(good), ...more });
const soundSvg = svgOf(spec('?points.2030=300'));
const soundPng = pngOf(spec('?points.2030=300'));

describe('forty hostile files give one message each', () => {
	const [foreign, damaged] = ['picture-foreign', 'picture-damaged'];
	const hostile: [string, Uint8Array | string, string][] = [
		['nothing', new Uint8Array(), foreign],
		['no text', '', foreign],
		['blanks', ' \n\t', foreign],
		['one byte', latin('\x89'), foreign],
		['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF\0'), foreign],
		['a GIF', latin('GIF89a\x01\0\x01\0'), foreign],
		['a PDF', latin('%PDF-1.7\n'), foreign],
		['a zip', latin('PK\x03\x04'), foreign],
		['a program', latin('\x7fELF\x02\x01\x01'), foreign],
		['a page', '<!doctype html><title>x</title>', foreign],
		['a page that holds a picture', `<html><body>${soundSvg}</body></html>`, foreign],
		['other XML', '<?xml version="1.0"?><rss/>', foreign],
		['a saved scenario', good, foreign],
		['an address', '?points.2030=300', foreign],
		['UTF-16', Buffer.from(`\ufeff${soundSvg}`, 'utf16le'), foreign],
		['an SVG of another maker', '<svg xmlns="http://www.w3.org/2000/svg"/>', foreign],
		['a PNG of another maker', plain, foreign],
		['a PNG given as text', Buffer.from(soundPng).toString('latin1'), damaged],
		['the start of a PNG', soundPng.subarray(0, 8), damaged],
		['half a PNG', soundPng.subarray(0, soundPng.length / 2), damaged],
		['a PNG with more behind', Uint8Array.from([...soundPng, ...latin('<?php')]), damaged],
		[
			'a PNG sent as text',
			latin(Buffer.from(soundPng).toString('latin1').replace(/\r\n/g, '\n')),
			damaged
		],
		['a PNG of lengths without end', latin('\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR'), damaged],
		['half an SVG', soundSvg.slice(0, soundSvg.length / 2), damaged],
		['an SVG twice', soundSvg + soundSvg, damaged],
		[
			'an SVG with another value',
			soundSvg.replace('"points.2030":300', '"points.2030":900'),
			damaged
		],
		[
			'an SVG without its spec',
			soundSvg.replace(/>\{"chipcast.*?<\/metadata>/, '></metadata>'),
			damaged
		],
		['no UTF-8', latin(soundSvg.replace('</title>', '\xff</title>')), foreign],
		['a spec that is no JSON', inSvg('chipcast'), damaged],
		['a spec that is a list', inPng('[{"chipcast":1}]'), damaged],
		['a spec that is a number', inPng('1'), damaged],
		['a spec of a newer format', inSvg(change({ chipcast: 2 })), 'picture-newer'],
		['a spec of a far newer format', inPng(change({ chipcast: 1e9 })), 'picture-newer'],
		['a format that is none', inPng(change({ chipcast: '1' })), damaged],
		['a spec without a set', inPng(change({ set: undefined })), damaged],
		[
			'a spec for another prototype',
			inPng('{"__proto__":{"chipcast":1,"figure":"market","set":{}}}'),
			damaged
		],
		[
			'a spec that nests',
			inSvg(`{"chipcast":1,"figure":"x","set":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`),
			damaged
		],
		['a spec too long', inPng(change({ x: 'x'.repeat(1_050_000) })), 'picture-too-large'],
		['an SVG too long', `${soundSvg}${' '.repeat(1 << 22)}`, 'picture-too-large'],
		['a PNG too long', Uint8Array.from({ ...soundPng, length: (1 << 25) + 1 }), 'picture-too-large']
	];

	test('forty', () => expect(hostile).toHaveLength(40));

	test.each(hostile)('%s', (_, content, code) => {
		const read = readPicture(content, facts);
		expect(read).toMatchObject({ problem: { code } });
		expect(Object.keys(read)).toEqual(['problem']);
		const said = 'problem' in read ? whole.en.problems.sentence(read.problem) : '';
		expect(said).toMatch(/^[A-Z][^\n]+ nothing of it was used\.$/);
	});
});

test('what a spec asks for and may not is named, never taken', () => {
	const evil = change({
		set: { 'points.2030': 300, name: '<script>alert(1)</script>', 'points.2027': 1e9, nobody: {} },
		title: '\u202egnp.exe',
		width: 1e9,
		scale: 1e9
	});
	for (const file of [inSvg(evil), inPng(evil)]) {
		const read = readPicture(file, facts);
		if ('problem' in read) return expect.fail(read.problem.code);
		expect(read.problems.map(({ id }) => id)).toEqual([
			'points.2027',
			'nobody',
			'width',
			'scale',
			'title'
		]);
		const svg = svgOf(read.spec);
		expect(svg).not.toContain('<script');
		expect(opened(svg)).toEqual(read.spec);
	}
});

describe('changed bytes give a message or the very same spec', () => {
	const runs = long ? 100_000 : 1500;
	const same = { spec: spec('?points.2030=300'), facts, problems: [], market: [] };
	const soundBytes = bytes(soundSvg);

	/** Some bytes of a file replaced, taken out or put in. */
	const edits = fc.array(
		fc.tuple(
			fc.double({ min: 0, max: 1, noNaN: true }),
			fc.nat(3),
			fc.uint8Array({ maxLength: 4 })
		),
		{ minLength: 1, maxLength: 4 }
	);
	function mutated(source: Uint8Array, changes: [number, number, Uint8Array][]): Uint8Array {
		return changes.reduce((now, [where, gone, put]) => {
			const at = Math.floor(where * now.length);
			return Uint8Array.from([...now.subarray(0, at), ...put, ...now.subarray(at + gone)]);
		}, source);
	}

	// The part of the SVG that holds the spec is hit as often as all the rest.
	const from = soundSvg.indexOf('<metadata') - 10;
	const to = soundSvg.indexOf('</metadata>') + 20;
	const kinds: [string, (changes: [number, number, Uint8Array][]) => Uint8Array][] = [
		['a PNG', (changes) => mutated(soundPng, changes)],
		['an SVG', (changes) => mutated(soundBytes, changes)],
		[
			'what an SVG carries',
			(changes) =>
				Uint8Array.from([
					...soundBytes.subarray(0, from),
					...mutated(soundBytes.subarray(from, to), changes),
					...soundBytes.subarray(to)
				])
		]
	];
	test.each(kinds)(
		`of %s, ${runs} times`,
		(_, make) => {
			let refused = 0;
			const check = (changes: [number, number, Uint8Array][]) => {
				const read = readPicture(make(changes), facts);
				if ('problem' in read) {
					refused++;
					expect(read.problem.code).toMatch(/^picture-(damaged|foreign)$/);
				} else expect(read).toEqual(same);
			};
			fc.assert(fc.property(edits, check), { numRuns: runs, seed: 6 });
			expect(refused).toBeGreaterThan(runs / 10);
		},
		600_000
	);

	test(`of the spec itself, ${runs} times: a message, or a spec that stands`, () => {
		const check = (changes: [number, number, Uint8Array][]) => {
			const text = new TextDecoder().decode(mutated(bytes(good), changes));
			const read = readPicture(inPng(text), facts);
			if ('problem' in read) return;
			const { width, height, scale, view } = read.spec;
			expect(figureIds).toContain(view.figure);
			for (const size of [width, height]) expect(size).toBeGreaterThanOrEqual(320);
			expect(width * height * scale ** 2).toBeLessThanOrEqual(16_777_216);
			const again = restore(
				[['preset', read.spec.scenario.preset], ...Object.entries(read.spec.scenario.set)],
				facts
			);
			expect(again.scenario).toEqual(read.spec.scenario);
		};
		fc.assert(fc.property(edits, check), { numRuns: runs, seed: 7 });
	}, 600_000);
});
