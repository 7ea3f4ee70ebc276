import type { Facts } from '../facts/types.ts';
import { pictureSpec } from './pictureSpec.ts';
import { readSpecText, type ReadSpec } from './readSpecText.ts';
import type { Refusal } from './refusal.ts';

/**
 * Opens a picture that was made here: the figure spec in the bytes of a PNG or an SVG, or in an SVG's
 * text, with what of it could not be used; or the one problem of a picture that is foreign, damaged,
 * too large or newer, of which nothing is used. Never throws.
 */
export function readPicture(content: Uint8Array | string, facts: Facts): ReadSpec | Refusal {
	const held = pictureSpec(content);
	return 'problem' in held ? held : readSpecText(held.text, facts);
}
