import type { Handle } from '@sveltejs/kit';
import { linkPreview } from './linkPreview.ts';

/** The pages that there are in both languages, below the front of each. */
const BOTH: readonly string[] = ['', 'sources/', 'methods/'];

/** What runs first on the page looks into storage, which a frame on somebody else's page must not. */
const first = /<script src="[^"]*first\.js"><\/script>/;

/** The page that hosts show at every address that leads to nothing, however deep that lies. */
const MISSING = '/404';

/** Addresses of the page's own files, from the root of the site. */
const rooted = (html: string) => html.replace(/(["'(])\.\//g, '$1/');

/** A page's HTML, less or other than the page itself makes it. */
function adapted(html: string, pathname: string): string {
	if (pathname.startsWith('/embed/')) return html.replace(first, '');
	return pathname === MISSING ? rooted(html) : html;
}

/**
 * Puts into app.html the page's language, where the same page is in each language, and what a preview of
 * a link says: none of it is needed again once the page is there, so no script carries it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { pathname } = event.url;
	const [, italian, page] = /^\/(it\/)?(.*)$/.exec(pathname)!;
	const lang = italian ? 'it' : 'en';
	const root = '../'.repeat(pathname.split('/').length - 2) || './';
	const others = BOTH.includes(page!)
		? [
				`<link rel="alternate" hreflang="en" href="${root}${page}" />`,
				`<link rel="alternate" hreflang="it" href="${root}it/${page}" />`
			]
		: [];
	// A frame is no page to install, and nobody installs what is missing.
	const alone = pathname.startsWith('/embed/') || pathname === MISSING;
	const manifest = alone
		? ''
		: `<link rel="manifest" href="${root}${italian ?? ''}manifest.webmanifest" />`;
	const preview = pathname === MISSING ? '' : linkPreview(event.url, lang);
	const head = [...others, manifest, preview].join('');
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			adapted(html, pathname)
				.replace('%lang%', lang)
				.replace('%head%', () => head)
	});
};
