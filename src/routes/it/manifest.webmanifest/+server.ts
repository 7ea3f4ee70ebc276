import { json } from '@sveltejs/kit';
import { italian } from '#lib/words/italian.ts';
import { manifestOf } from '#lib/words/manifestOf.ts';

export const prerender = true;

export const GET = () => json(manifestOf(italian, '../'));
