import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { svgMetadata } from '../../../src/lib/export/svg/svgMetadata.ts';
import { svgSpec } from '../../../src/lib/export/svg/svgSpec.ts';
import { unescapeXml } from '../../../src/lib/export/svg/unescapeXml.ts';
import { parseXml } from '../parseXml.ts';

const text = '{"title":"</metadata><script>&amp; \'x\' ]]> -->"}';
const meta = svgMetadata(text);
const [sum] = /[0-9a-f]{8}/.exec(meta)!;
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>\n`;

test('a text goes into an SVG as text, and another parser reads it as it was', () => {
	expect(parseXml(svg(meta)).children[0]!.text).toBe(text);
	expect(parseXml(svg(meta)).children).toHaveLength(1);
});

test('any text goes in and comes out', () => {
	const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() === one);
	fc.assert(
		fc.property(line, (one) => {
			expect(svgSpec(svg(svgMetadata(one)))).toEqual({ text: one });
		}),
		{ seed: 6, numRuns: 500 }
	);
});

describe('what other programs do to a file changes nothing', () => {
	test.each([
		['as written', svg(meta)],
		[
			'a declaration and a comment',
			`<?xml version="1.0"?>\n<!-- Made > elsewhere -->\n${svg(meta)}`
		],
		['a byte order mark', `\ufeff${svg(meta)}`],
		['blanks around the text', svg(meta.replace('>{', '>\n\t\t{').replace('}<', '}\n\t<'))],
		['other quotes', svg(meta.replaceAll(`"${sum}"`, `'${sum}'`))],
		['more attributes', svg(meta.replace('<metadata', '<metadata\n\tid="m1"'))],
		['numbered characters', svg(meta.replaceAll('&lt;', '&#60;').replaceAll('&gt;', '&#x3E;'))],
		['other metadata', svg(`<metadata id="m"><a:b xmlns:a="x"/></metadata>${meta}`)],
		['a mark deeper down', svg(`<g>${svgMetadata('{}')}</g>${meta}`)],
		['a mark in a comment', svg(`<!--${svgMetadata('{}')}-->${meta}`)],
		['a mark in a marked section', svg(`<style><![CDATA[${svgMetadata('{}')}]]></style>${meta}`)]
	])('%s', (_, source) => {
		expect(svgSpec(source)).toEqual({ text });
	});
});

describe('what is not whole, or not ours, is refused', () => {
	const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`);
	test.each<[string, string, 'picture-damaged' | 'picture-foreign']>([
		['no mark', svg('<metadata>{}</metadata>'), 'picture-foreign'],
		['not closed, no mark', '<svg><g>', 'picture-foreign'],
		['another root', `<html>${meta}</html>`, 'picture-damaged'],
		['cut short', svg(meta).slice(0, -8), 'picture-damaged'],
		['cut inside the text', svg(meta).slice(0, 90), 'picture-damaged'],
		['a changed text', svg(meta.replace('title', 'titlE')), 'picture-damaged'],
		['a changed sum', svg(meta.replace(sum, '00000000')), 'picture-damaged'],
		['no sum', svg(meta.replace(`="${sum}"`, '=""')), 'picture-damaged'],
		['an element inside', svg(meta.replace('>{', '><b/>{')), 'picture-damaged'],
		['a comment inside', svg(meta.replace('>{', '><!-- -->{')), 'picture-damaged'],
		['two marks', svg(meta + meta), 'picture-damaged'],
		['only a mark deeper down', svg(`<g>${meta}</g>`), 'picture-damaged'],
		['only a mark in a comment', svg(`<!--${meta}-->`), 'picture-damaged'],
		['a comment without an end', svg(`<!--${meta}`), 'picture-damaged'],
		['two roots', svg(meta) + svg(''), 'picture-damaged'],
		['closed before it opens', `</svg>${svg(meta)}`, 'picture-damaged'],
		['a document type', `<!DOCTYPE svg>${svg(meta)}`, 'picture-damaged'],
		[
			'entities upon entities',
			`<!DOCTYPE svg [<!ENTITY a0 "x">${entities.join('')}]>${svg(svgMetadata('&a20;'))}`,
			'picture-damaged'
		],
		[
			'an entity of its own',
			svg(`<metadata data-chipcast="${sum}">&a;</metadata>`),
			'picture-damaged'
		],
		['a bare &', svg(`<metadata data-chipcast="${sum}">a & b</metadata>`), 'picture-damaged'],
		['an empty text', svg('<metadata data-chipcast="00000000"></metadata>'), 'picture-damaged'],
		['an empty element', svg('<metadata data-chipcast="00000000"/>'), 'picture-damaged']
	])('%s', (_, source, code) => {
		expect(svgSpec(source)).toMatchObject({ problem: { code } });
	});
});

test.each([
	['blanks in a tag', `<svg ${' '.repeat(500_000)}`],
	['attributes', `<svg ${'a="" '.repeat(200_000)}>`],
	['a quote without an end', `<svg a="${'x'.repeat(900_000)}`],
	['many tags', `<svg>${'<g>'.repeat(300_000)}`],
	['many comments', `<svg>${'<!---->'.repeat(140_000)}`],
	['many openings', '<'.repeat(1_000_000)],
	['ampersands', svg(`<metadata data-chipcast="00000000">${'&'.repeat(900_000)}</metadata>`)],
	['half entities', svg(`<metadata data-chipcast="00000000">${'&#1'.repeat(300_000)}</metadata>`)]
])('a megabyte of %s is refused without long thought', (_, source) => {
	const start = process.cpuUsage();
	expect(svgSpec(source)).toHaveProperty('problem');
	// Milliseconds where nothing else runs; work that grew with the square would take minutes.
	expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
});

test.each([
	['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
	['&#65;&#x42;&#x1F600;', 'AB😀'],
	['&amp;lt;', '&lt;'],
	['&nbsp;', null],
	['&toString;', null],
	['&#x110000;', null],
	['&#99999999;', null],
	['& b', null],
	['&', null],
	['', '']
])('%s says %s', (written, read) => {
	expect(unescapeXml(written)).toBe(read);
});
