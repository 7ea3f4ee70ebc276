import { KEYWORD, type PngChunk } from './types.ts';

/** A figure spec's text as a PNG's chunk of international text (`iTXt`, UTF-8): keyword, its end, not compressed, by no method, no language, no translated keyword, text. */
export const specChunk = (text: string): PngChunk => ({
	type: 'iTXt',
	data: new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`)
});
