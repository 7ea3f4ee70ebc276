import { crc32 } from '../crc32.ts';
import { SIGNATURE, type PngChunk } from './types.ts';

/** The bytes of a PNG made of chunks, each with its length and its check sum. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
	const length = chunks.reduce<number>((sum, { data }) => sum + 12 + data.length, SIGNATURE.length);
	const bytes = new Uint8Array(length);
	const view = new DataView(bytes.buffer);
	bytes.set(SIGNATURE);
	let at: number = SIGNATURE.length;
	for (const { type, data } of chunks) {
		view.setUint32(at, data.length);
		for (let i = 0; i < 4; i++) bytes[at + 4 + i] = type.charCodeAt(i);
		bytes.set(data, at + 8);
		view.setUint32(at + 8 + data.length, crc32(bytes.subarray(at + 4, at + 8 + data.length)));
		at += 12 + data.length;
	}
	return bytes;
}
