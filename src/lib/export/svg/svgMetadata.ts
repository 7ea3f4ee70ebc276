import { crc32 } from '../crc32.ts';

/** Marks the element that holds a figure spec, and says what its text's check sum must be. */
export const MARK = 'data-chipcast';

/** The check sum of a text: an SVG has none of its own, and half a spec must not pass for one. */
export const checkSum = (text: string): string =>
	crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

/** A figure spec's text as an element of an SVG. */
export function svgMetadata(text: string): string {
	const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	return `<metadata ${MARK}="${checkSum(text)}">${escaped}</metadata>`;
}
