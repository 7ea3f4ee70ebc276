import { crc32, inflateSync } from 'node:zlib';

interface Parsed {
	width: number;
	height: number;
	/** Names of the chunks, in order. */
	names: string[];
	texts: { keyword: string; text: string; compressed: boolean }[];
	/** Pixels per inch, across and down. */
	dpi: [number, number] | null;
	srgb: number | null;
	/** The filtered rows of pixels, as they were compressed. */
	rows: Buffer;
}

/** Reads a PNG with Node's own check sums and decompression, apart from the code under test; throws. */
export function parsePng(bytes: Uint8Array): Parsed {
	const png = Buffer.from(bytes);
	if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
	const names: string[] = [];
	const bodies = new Map<string, Buffer[]>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		const name = png.toString('latin1', at + 4, at + 8);
		const body = png.subarray(at + 8, at + 8 + length);
		const sum = png.readUInt32BE(at + 8 + length);
		if (sum !== crc32(png.subarray(at + 4, at + 8 + length))) throw new Error(`sum of ${name}`);
		names.push(name);
		bodies.set(name, [...(bodies.get(name) ?? []), body]);
		at += 12 + length;
	}
	const header = bodies.get('IHDR')![0]!;
	const phys = bodies.get('pHYs')?.[0];
	if (phys && phys[8] !== 1) throw new Error('pixels of no known size');
	return {
		width: header.readUInt32BE(0),
		height: header.readUInt32BE(4),
		names,
		texts: (bodies.get('iTXt') ?? []).map((body) => {
			const end = body.indexOf(0);
			const tagEnd = body.indexOf(0, end + 3);
			const text = body.subarray(body.indexOf(0, tagEnd + 1) + 1).toString('utf8');
			return { keyword: body.toString('latin1', 0, end), text, compressed: body[end + 1] !== 0 };
		}),
		dpi: phys ? [phys.readUInt32BE(0) * 0.0254, phys.readUInt32BE(4) * 0.0254] : null,
		srgb: bodies.get('sRGB')?.[0]?.[0] ?? null,
		rows: inflateSync(Buffer.concat(bodies.get('IDAT')!))
	};
}
