import type { Handle } from '@sveltejs/kit';
import { languages } from '#lib/words/wordsOf.ts';

/** The pages that there are in both languages, below the front of each. */
const BOTH: readonly string[] = ['', 'sources/'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * Puts into app.html the page's language, where the same page is in each language, and what the first
 * page says of itself: none of it is needed again once the page is there, so no script carries it.
 */
export const handle: Handle = ({ event, resolve }) => {
	const id = event.route.id ?? '/';
	const isItalian = id === '/it' || id.startsWith('/it/');
	const lang = isItalian ? 'it' : 'en';
	const page = (isItalian ? id.slice('/it'.length) : id)
		.replace(/^\/|$/g, '')
		.replace(/(.)$/, '$1/');
	const root = '../'.repeat(id.split('/').filter(Boolean).length) || './';
	const head = [
		...(BOTH.includes(page)
			? [
					`<link rel="alternate" hreflang="en" href="${root}${page}" />`,
					`<link rel="alternate" hreflang="it" href="${root}it/${page}" />`
				]
			: []),
		...(page === ''
			? [`<meta name="description" content="${escaped(languages[lang].about.description)}" />`]
			: [])
	];
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', lang).replace('%head%', head.join('\n\t\t'))
	});
};
