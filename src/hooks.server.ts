import type { Handle } from '@sveltejs/kit';

/** Puts the page's language into app.html. English is the only one so far. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', 'en') });
