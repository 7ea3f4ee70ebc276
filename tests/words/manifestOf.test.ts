import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from '#lib/figures/palette.ts';
import { manifestOf } from '#lib/words/manifestOf.ts';
import { languages } from '#lib/words/wordsOf.ts';
import { icons } from '../tools/icons.mjs';

const manifests = [manifestOf(languages.en, './'), manifestOf(languages.it, '../')] as const;

test('the page is installed in each language, with icons that are there in the size they say', () => {
	expect(manifests.map(({ lang }) => lang)).toEqual(['en', 'it']);
	expect(manifests[1].description).toMatch(/chip AI/);
	for (const { icons: named, short_name } of manifests) {
		expect(short_name.length).toBeLessThanOrEqual(12);
		expect(named.map(({ purpose = 'any' }) => purpose)).toEqual(['any', 'any', 'maskable']);
		for (const { src, sizes } of named) {
			const png = readFileSync(`static/${src.replace(/^[./]+/, '')}`);
			expect(sizes).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
		}
	}
});

test('icons are what the tool makes of the one that ships', async () => {
	for (const [name, bytes] of Object.entries(await icons())) {
		expect(existsSync(`static/${name}`) && readFileSync(`static/${name}`).equals(bytes), name).toBe(
			true
		);
	}
});

test('the colour around the page is the page’s own', () => {
	const html = readFileSync('src/app.html', 'utf8');
	const colours = [...html.matchAll(/theme-color" media="[^"]*(light|dark)\)" content="([^"]*)"/g)];
	expect(colours.map(([, scheme, colour]) => [scheme, colour])).toEqual([
		['light', light.page],
		['dark', dark.page]
	]);
	for (const { theme_color, background_color } of manifests) {
		expect([theme_color, background_color]).toEqual([light.page, light.page]);
	}
});
