import { crc32 } from '../crc32.ts';
import { escapeXml } from './escapeXml.ts';

/** Marks the element that holds a figure spec, and says what its text's check sum must be. */
export const MARK = 'data-chipcast';

/** The check sum of a text: an SVG has none of its own, and half a spec must not pass for one. */
export const checkSum = (text: string): string =>
	crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');

/** A figure spec's text as an element of an SVG. */
export const svgMetadata = (text: string): string =>
	`<metadata ${MARK}="${checkSum(text)}">${escapeXml(text)}</metadata>`;
