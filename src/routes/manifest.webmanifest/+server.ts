import { json } from '@sveltejs/kit';
import { manifestOf } from '#lib/words/manifestOf.ts';
import { whole } from '#lib/words/whole.ts';

export const prerender = true;

export const GET = () => json(manifestOf(whole.en, './'));
