import script from '#list?raw';

export const prerender = true;

/** The script of the page of all figures, one file that needs no other. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
