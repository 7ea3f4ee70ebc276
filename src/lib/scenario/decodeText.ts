import type { Problem } from './types.ts';

/** Largest file that is read, in bytes or characters. */
export const LONGEST_FILE = 1 << 20;

/** NUL and its like: no text that people or programs write holds them. */
const binary = /[\u0000-\u0008\u000e-\u001f]/;

const starts = (bytes: Uint8Array, ...mark: number[]) => mark.every((one, i) => bytes[i] === one);

function decoded(bytes: Uint8Array): string {
	if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
	if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// What Excel on Windows calls CSV without further notice.
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/**
 * The text of a file's bytes, or of a text that was pasted or dropped: UTF-8, UTF-16 with its mark, or
 * what Windows writes; without a byte order mark. Too large and no text at all are refused.
 */
export function decodeText(content: string | Uint8Array): { text: string } | { problem: Problem } {
	const refuse = (code: string, value: string, range = '') => ({
		problem: { code, id: '', value, range }
	});
	if (content.length > LONGEST_FILE) {
		return refuse('file-too-long', String(content.length), String(LONGEST_FILE));
	}
	const text = (typeof content === 'string' ? content : decoded(content)).replace(/^\ufeff/, '');
	return binary.test(text) ? refuse('not-text', '') : { text };
}
