import type { Handle } from '@sveltejs/kit';
import { linkPreview } from './linkPreview.ts';

/** What runs first on the page looks into storage, which a frame on somebody else's page must not. */
const first = /<script src="[^"]*first\.js"><\/script>/;

/** Puts the page's language and what a preview of a link says into app.html. English is the only one so far. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const framed = event.url.pathname.startsWith('/embed/');
			return (framed ? html.replace(first, '') : html)
				.replace('%lang%', 'en')
				.replace('%preview%', () => linkPreview(event.url));
		}
	});
