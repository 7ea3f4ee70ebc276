import script from '#missing?raw';

export const prerender = true;

/** The script of the page of missing addresses. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
