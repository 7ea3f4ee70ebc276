import { isSpecChunk } from './isSpecChunk.ts';
import { readChunks } from './readChunks.ts';
import { specChunk } from './specChunk.ts';
import type { PngChunk } from './types.ts';
import { writeChunks } from './writeChunks.ts';

const INCHES_PER_METRE = 1 / 0.0254;

/** What says how colours and sizes are meant: ours takes its place. */
const replaced = new Set(['pHYs', 'sRGB', 'gAMA', 'cHRM', 'iCCP', 'cICP']);

/** Colours are sRGB, to be shown as they look best (rendering intent 0, perceptual). */
const srgb: PngChunk = { type: 'sRGB', data: Uint8Array.of(0) };

/** Pixels per metre, the same both ways. */
function resolution(dpi: number): PngChunk {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	const perMetre = Math.round(dpi * INCHES_PER_METRE);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	data[8] = 1;
	return { type: 'pHYs', data };
}

interface Description {
	readonly spec: string;
	readonly dpi: number;
}

/**
 * A PNG that says what it is: the text of its figure spec, its resolution, and that its colours are
 * sRGB, in place of what it said of these before. Throws for bytes that are no sound PNG, since those
 * come from a renderer.
 */
export function describePng(png: Uint8Array, description: Description): Uint8Array<ArrayBuffer> {
	const chunks = readChunks(png);
	if (!chunks) throw new Error('[export] the renderer gave no sound PNG');
	return describedPng(chunks, description);
}

/** The same of the chunks of a PNG, its header first, that nobody has written yet. */
export function describedPng(
	chunks: readonly PngChunk[],
	{ spec, dpi }: Description
): Uint8Array<ArrayBuffer> {
	const [header, ...rest] = chunks.filter(
		(chunk) => !replaced.has(chunk.type) && !isSpecChunk(chunk)
	);
	return writeChunks([header!, srgb, resolution(dpi), specChunk(spec), ...rest]);
}
