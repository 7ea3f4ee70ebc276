import { json } from '@sveltejs/kit';
import { readFacts } from '#lib/facts/readFacts.ts';

export const prerender = true;

/** All facts, for what the page opens on demand: a source, the whole record of a figure. */
export const GET = () => json(readFacts());
