import { crc32 } from '../crc32.ts';
import { SIGNATURE, type PngChunk } from './types.ts';

const AROUND = 12;

/**
 * The chunks of a PNG in their order, views into its bytes; null unless all of it is sound: every check
 * sum right, the header first, the end last and nothing after it.
 */
export function readChunks(bytes: Uint8Array): PngChunk[] | null {
	if (SIGNATURE.some((one, i) => bytes[i] !== one)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const chunks: PngChunk[] = [];
	let at: number = SIGNATURE.length;
	while (at + AROUND <= bytes.length) {
		const length = view.getUint32(at);
		if (length > bytes.length - at - AROUND) return null;
		const named = bytes.subarray(at + 4, at + 8 + length);
		if (crc32(named) !== view.getUint32(at + 8 + length)) return null;
		const type = String.fromCharCode(...named.subarray(0, 4));
		if (!/^[A-Za-z]{4}$/.test(type) || (type === 'IHDR') !== (chunks.length === 0)) return null;
		chunks.push({ type, data: named.subarray(4) });
		at += AROUND + length;
		if (type === 'IEND') return at === bytes.length ? chunks : null;
	}
	return null;
}
