import { expect, test } from 'vitest';
import { linkPreview } from '../src/linkPreview.ts';
import { linkFigures } from '../src/lib/export/linkImage.ts';

/** What a page says of itself, by name. */
function said(url: string, language: 'en' | 'it' = 'en'): Record<string, string> {
	const tags = linkPreview(new URL(url), language).matchAll(
		/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g
	);
	return Object.fromEntries([...tags].map(([, name, content]) => [name, content]));
}

test('the page, its sources, its methods and every figure in a frame have words and an image of their own', () => {
	const nowhere = 'http://sveltekit-prerender';
	const paths = [
		'/',
		'/sources/',
		'/methods/',
		...linkFigures.map((figure) => `/embed/${figure}/`)
	];
	const all = paths.map((path) => said(nowhere + path));
	for (const one of all) {
		expect(one['og:title']).toMatch(/Chipcast/);
		expect(one['og:description']).toBe(one.description);
		expect(one['twitter:card']).toBe('summary_large_image');
		expect(one).not.toHaveProperty('og:url');
	}
	expect(new Set(all.map((one) => one['og:title'])).size).toBe(13);
	expect(all.map((one) => one['og:image'])).toEqual([
		'./og/en/market.png',
		'../og/en/houses.png',
		'../og/en/market.png',
		...linkFigures.map((figure) => `../../og/en/${figure}.png`)
	]);
});

test('a build that knows its site gives whole addresses', () => {
	expect(said('https://chips.example/sources/')).toMatchObject({
		'og:image': 'https://chips.example/og/en/houses.png',
		'og:url': 'https://chips.example/sources/'
	});
});

test('a frame of no figure is told of as the page', () => {
	for (const path of ['/embed/pie/', '/embed/constructor/']) {
		expect(said(`https://x.example${path}`)['og:image']).toBe('https://x.example/og/en/market.png');
	}
});

test('an Italian page is told of in Italian, with the figure that stands for it', () => {
	const nowhere = 'http://sveltekit-prerender';
	expect(said(`${nowhere}/it/`, 'it')).toMatchObject({
		'og:title': expect.stringMatching(/mercato dei chip AI/),
		'og:image': '../og/it/market.png'
	});
	expect(said(`${nowhere}/it/sources/`, 'it')['og:image']).toBe('../../og/it/houses.png');
	expect(said(`${nowhere}/it/methods/`, 'it')['og:title']).toMatch(/Come nascono i numeri/);
});
