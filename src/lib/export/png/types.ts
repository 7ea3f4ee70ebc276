/** One chunk of a PNG: four letters and what they hold. */
export interface PngChunk {
	readonly type: string;
	readonly data: Uint8Array;
}

/** The eight bytes every PNG starts with. */
export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** Names our text among those a PNG may hold. */
export const KEYWORD = 'chipcast';
