import { pictureFormat } from './pictureFormat.ts';
import { pngSpec } from './png/pngSpec.ts';
import { refusal, type Held } from './refusal.ts';
import { svgSpec } from './svg/svgSpec.ts';

/** In bytes; the largest picture offered, 16.7 million pixels, takes less. */
const LARGEST_PNG = 1 << 25;
/** In bytes or characters: fonts, a drawing, and the largest spec that is read. */
const LARGEST_SVG = 1 << 22;

/** The text of the figure spec that a picture carries, out of the bytes of a PNG or an SVG, or an SVG's text. */
export function pictureSpec(content: Uint8Array | string): Held {
	const format = pictureFormat(content);
	if (!format) return refusal('picture-foreign');
	const largest = format === 'png' ? LARGEST_PNG : LARGEST_SVG;
	if (content.length > largest) {
		return refusal('picture-too-large', String(content.length), String(largest));
	}
	if (format === 'png') {
		return typeof content === 'string' ? refusal('picture-damaged') : pngSpec(content);
	}
	if (typeof content === 'string') return svgSpec(content);
	try {
		return svgSpec(new TextDecoder('utf-8', { fatal: true }).decode(content));
	} catch {
		return refusal('picture-foreign');
	}
}
