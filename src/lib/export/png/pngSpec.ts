import { refusal, type Held } from '../refusal.ts';
import { isSpecChunk } from './isSpecChunk.ts';
import { readChunks } from './readChunks.ts';
import { KEYWORD } from './types.ts';

/** The text of the figure spec in a PNG's bytes. */
export function pngSpec(bytes: Uint8Array): Held {
	const chunks = readChunks(bytes);
	if (!chunks) return refusal('picture-damaged');
	const [ours, second] = chunks.filter(isSpecChunk);
	if (!ours) return refusal('picture-foreign');
	const start = KEYWORD.length + 5;
	const asWritten =
		ours.type === 'iTXt' &&
		ours.data.length > start &&
		ours.data.subarray(KEYWORD.length, start).every((byte) => byte === 0);
	if (second || !asWritten) return refusal('picture-damaged');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(ours.data.subarray(start)) };
	} catch {
		return refusal('picture-damaged');
	}
}
