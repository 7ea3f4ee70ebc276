import { error } from '@sveltejs/kit';
import { Resvg } from '@resvg/resvg-js';
import { linkFigures, linkImage, linkLanguages } from '#lib/export/linkImage.ts';
import { PICTURE_FAMILY } from '#lib/export/standalone.ts';
import { readFacts } from '#lib/facts/readFacts.ts';

export const prerender = true;

export const entries = () =>
	linkLanguages.flatMap((lang) => linkFigures.map((figure) => ({ lang, figure })));

/** The image that programs show beside a link to a figure, in each language, made once in the build. */
export function GET({ params }) {
	const figure = linkFigures.find((one) => one === params.figure);
	if (!figure) error(404, `[og] ${params.figure}: no figure; one of ${linkFigures.join(', ')}`);
	const lang = linkLanguages.find((one) => one === params.lang);
	if (!lang) error(404, `[og] ${params.lang}: no language; one of ${linkLanguages.join(', ')}`);
	const image = new Resvg(linkImage(figure, readFacts(), lang), {
		font: {
			fontFiles: ['static/fonts/inter-400.ttf', 'static/fonts/inter-600.ttf'],
			loadSystemFonts: false,
			defaultFontFamily: PICTURE_FAMILY
		}
	}).render();
	return new Response(new Uint8Array(image.asPng()), { headers: { 'content-type': 'image/png' } });
}
