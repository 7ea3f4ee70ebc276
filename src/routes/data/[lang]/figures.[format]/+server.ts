import { error } from '@sveltejs/kit';
import { dataSetFile, dataSetFormats } from '#lib/export/dataSet.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import type { Language } from '#lib/words/language.ts';
import { languages } from '#lib/words/wordsOf.ts';

export const prerender = true;

const known = Object.keys(languages) as Language[];
const types = { csv: 'text/csv; charset=utf-8', json: 'application/json' };

export const entries = () =>
	known.flatMap((lang) => dataSetFormats.map((format) => ({ lang, format })));

/** Every figure with its source as a file, in each language. */
export function GET({ params }) {
	const lang = known.find((one) => one === params.lang);
	const format = dataSetFormats.find((one) => one === params.format);
	if (!lang || !format) error(404, `[data] ${params.lang}, ${params.format}: no such file`);
	return new Response(dataSetFile(readFacts(), languages[lang], format), {
		headers: { 'content-type': types[format] }
	});
}
