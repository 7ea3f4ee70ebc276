import { expect, it } from 'vitest';
import MissingPage from '#lib/panels/missing/MissingPage.svelte';
import { startMissing } from '#lib/panels/missing/startMissing.ts';
import { renderPart } from '../../parts/renderPart.ts';

const shown = () =>
	[...document.querySelectorAll<HTMLElement>('main > section')].map(({ lang }) => lang);
const links = () =>
	[...document.querySelectorAll<HTMLAnchorElement>('main a')]
		.filter((link) => !link.closest('[hidden]'))
		.map((link) => link.getAttribute('href'));

it('says everything in both languages where no script runs', () => {
	renderPart(MissingPage, { root: '/' });
	expect(shown()).toEqual(['en', 'it']);
	expect(links()).toEqual(['/', '/sources/', '/methods/', '/it/', '/it/sources/', '/it/methods/']);
});

it.each([
	['/nowhere/', 'en', 'You asked for /nowhere/.', '/sources/'],
	['/it', 'it', 'Hai chiesto /it.', '/it/sources/'],
	['/it/m%C3%A9todi', 'it', 'Hai chiesto /it/métodi.', '/it/sources/'],
	['/italy/', 'en', 'You asked for /italy/.', '/sources/'],
	['/cut%E2%82', 'en', 'You asked for /cut%E2%82.', '/sources/']
])('at %s speaks %s and says what was asked for', (pathname, lang, said, sources) => {
	renderPart(MissingPage, { root: '/' });
	startMissing({ pathname, search: '' });
	expect(shown()).toEqual([lang]);
	expect(document.documentElement.lang).toBe(lang);
	expect(document.body.textContent).toContain(said);
	expect(links()).toHaveLength(3);
	expect(links()).toContain(sources);
});

it('offers the scenario of an address that carries one, in its language', () => {
	renderPart(MissingPage, { root: '/' });
	startMissing({ pathname: '/it/2030/', search: '?points.2030=300&view.figure=worth' });
	const { pathname, search } = document.querySelector<HTMLAnchorElement>('main a')!;
	expect(pathname + search).toBe('/it/?points.2030=300&view.figure=worth');
});

it('offers no scenario where the query holds none, and shows no address as anything but text', () => {
	renderPart(MissingPage, { root: '/' });
	startMissing({ pathname: '/%3Cimg%20src=x%3E', search: '?utm_source=x' });
	expect(links()).toHaveLength(3);
	expect(document.querySelector('main img')).toBeNull();
	expect(document.body.textContent).toContain('You asked for /<img src=x>.');
});

it('cuts an address that says nothing more', () => {
	renderPart(MissingPage, { root: '/' });
	startMissing({ pathname: `/${'a'.repeat(500)}`, search: '' });
	expect(document.querySelector('[data-asked]')!.textContent!.length).toBeLessThan(150);
});

it('says the same where the page’s own router found nothing', () => {
	renderPart(MissingPage, { root: '/', address: new URL('http://x/it/a/?points.2030=300') });
	expect(shown()).toEqual(['it']);
	expect(links()[0]).toBe('/it/?points.2030=300');
});
