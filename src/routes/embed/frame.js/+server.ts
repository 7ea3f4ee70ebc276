import script from '#frame?raw';

export const prerender = true;

/** The script of every frame, one file that needs no other. */
export const GET = () =>
	new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
