import { escapeXml } from './svg/escapeXml.ts';

/** The font of a picture, as text: base64 of the two weights in WOFF2, or none where the renderer has them. */
export interface PictureFonts {
	regular: string;
	strong: string;
}

/** A family that nobody has installed: a picture without its font inside must not pass by luck. */
export const PICTURE_FAMILY = 'Chipcast Sans';

/** Programs that know no font inside a picture (Inkscape) take one of these: the same design, or one no wider. */
const FAMILIES = `${PICTURE_FAMILY}, Inter, Arial, sans-serif`;

/** What no XML may hold, wherever it stands, and what would turn the order of the words after it round. */
const forbidden =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu;

const face = (weight: number, data: string) =>
	`@font-face{font-family:'${PICTURE_FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;

/**
 * Makes server-rendered markup a picture that stands alone: the text from `<svg` to `</svg>`, without
 * Svelte's comments and class names, with title, description, what else it says of itself (an element,
 * as text) and the font inside.
 */
export function standalone(
	markup: string,
	text: { title: string; description: string; metadata?: string; language?: string },
	fonts: PictureFonts | null
): string {
	const start = markup.indexOf('<svg');
	const end = markup.lastIndexOf('</svg>');
	const svg = markup
		.slice(start, end + '</svg>'.length)
		.replace(/<!--.*?-->/gs, '')
		.replace(/ class="[^"]*"/g, '')
		.replace(/ (stroke|fill)-dasharray=""/g, '');
	const open = svg.indexOf('>');
	const style = fonts ? `<style>${face(400, fonts.regular)}${face(600, fonts.strong)}</style>` : '';
	// A picture that says nothing of its language is in English.
	const lang = text.language ? ` lang="${text.language}"` : '';
	const picture =
		`${svg.slice(0, open)} role="img"${lang} font-family="${FAMILIES}">` +
		`<title>${escapeXml(text.title)}</title><desc>${escapeXml(text.description)}</desc>${text.metadata ?? ''}${style}` +
		`${svg.slice(open + 1)}\n`;
	return picture.replace(forbidden, '');
}
