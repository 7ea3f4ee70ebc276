import type { Facts } from '../../facts/types.ts';
import { toAddress } from '../../scenario/address.ts';
import type { FigureSpec } from '../../scenario/figureSpec.ts';

/** What stands below the picture in a frame, px. */
const BELOW = 44;

const attribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface Embedded {
	title: string;
	/** How high the picture wants to be in its width. */
	fitted: number;
	/** The site's root, a whole address. */
	root: string;
}

/**
 * The HTML that shows a figure in a frame on another page; null on a reader's own market, which no address
 * can hold. The page may take the height that the frame's messages ask for; without that, this one holds.
 */
export function embedCode(
	{ scenario, view, width, theme, language }: FigureSpec,
	facts: Facts,
	{ title, fitted, root }: Embedded
): string | null {
	if (facts.own) return null;
	const { figure, ...rest } = view;
	const address = toAddress(scenario, { ...rest, figure: 'market' }, facts);
	const look = [`theme=${theme}`, ...(language === 'en' ? [] : [`lang=${language}`])].join('&');
	const source = `${root}embed/${figure}/${address ? `${address}&` : '?'}${look}`;
	return (
		`<iframe src="${attribute(source)}" title="${attribute(title)}" width="${width}" height="${fitted + BELOW}"` +
		' loading="lazy" style="border:0;max-width:100%"></iframe>'
	);
}
