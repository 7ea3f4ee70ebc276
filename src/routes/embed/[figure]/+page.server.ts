import { error } from '@sveltejs/kit';
import { linkFigures } from '#lib/export/linkImage.ts';

/** The frame brings its own script: what draws pictures, and nothing of the page. */
export const csr = false;

export const entries = () => linkFigures.map((figure) => ({ figure }));

export function load({ params }) {
	const figure = linkFigures.find((one) => one === params.figure);
	if (!figure) error(404, `[embed] ${params.figure}: no figure; one of ${linkFigures.join(', ')}`);
	return { figure };
}
