import { KEYWORD, type PngChunk } from './types.ts';

const texts = new Set(['iTXt', 'tEXt', 'zTXt']);

/** Whether a chunk is a text under our keyword, however another program may have rewritten it. */
export const isSpecChunk = ({ type, data }: PngChunk): boolean =>
	texts.has(type) &&
	data[KEYWORD.length] === 0 &&
	[...KEYWORD].every((letter, i) => data[i] === letter.charCodeAt(0));
