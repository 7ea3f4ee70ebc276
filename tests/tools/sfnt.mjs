/** Reads the tables of a TrueType file: tag → bytes. */
export function readTables(font) {
	const tables = new Map();
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const at = 12 + 16 * i;
		const start = font.readUInt32BE(at + 8);
		const tag = font.toString('latin1', at, at + 4);
		tables.set(tag, Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12))));
	}
	return tables;
}

/** The sum of a table's 32-bit words, as the file's directory wants it. */
function checksum(bytes) {
	let sum = 0;
	for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
	return sum;
}

const padded = (bytes) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

/** Writes tables as a TrueType file, directory and both kinds of checksum included. */
export function writeTables(tables) {
	const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const power = Math.floor(Math.log2(entries.length));
	const directory = Buffer.alloc(12 + 16 * entries.length);
	directory.writeUInt32BE(0x00010000, 0);
	directory.writeUInt16BE(entries.length, 4);
	directory.writeUInt16BE(16 << power, 6);
	directory.writeUInt16BE(power, 8);
	directory.writeUInt16BE(16 * entries.length - (16 << power), 10);

	const bodies = [];
	let headAt = 0;
	let offset = directory.length;
	for (const [i, [tag, bytes]] of entries.entries()) {
		const body = padded(bytes);
		if (tag === 'head') {
			headAt = offset;
			body.writeUInt32BE(0, 8);
		}
		directory.write(tag, 12 + 16 * i, 'latin1');
		directory.writeUInt32BE(checksum(body), 16 + 16 * i);
		directory.writeUInt32BE(offset, 20 + 16 * i);
		directory.writeUInt32BE(bytes.length, 24 + 16 * i);
		bodies.push(body);
		offset += body.length;
	}
	const font = Buffer.concat([directory, ...bodies]);
	font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
	return font;
}

/** Reads the characters of a font: code point → glyph. Only format 4, which every font here has. */
export function readCharacters(cmap) {
	const characters = new Map();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const at = cmap.readUInt32BE(8 + 8 * i);
		if (cmap.readUInt16BE(at) !== 4) continue;
		const count = cmap.readUInt16BE(at + 6) / 2;
		const word = (part, k) => cmap.readUInt16BE(at + 14 + 2 * (part * count + k) + (part && 2));
		for (let k = 0; k < count; k++) {
			const [end, start, delta, range] = [0, 1, 2, 3].map((part) => word(part, k));
			for (let code = start; code <= end && code < 0xffff; code++) {
				const glyph = range
					? cmap.readUInt16BE(at + 16 + 2 * (3 * count + k) + range + 2 * (code - start))
					: code;
				if (range && glyph === 0) continue;
				characters.set(code, (glyph + delta) & 0xffff);
			}
		}
	}
	return characters;
}

/** Writes code point → glyph as a cmap of one format 4 table, a segment for each character. */
export function writeCharacters(characters) {
	const segments = [...characters].sort(([a], [b]) => a - b);
	segments.push([0xffff, 0]);
	const count = segments.length;
	const power = Math.floor(Math.log2(count));
	const columns = [
		...segments.map(([code]) => code),
		0,
		...segments.map(([code]) => code),
		...segments.map(([code, glyph]) => (code === 0xffff ? 1 : (glyph - code) & 0xffff)),
		...segments.map(() => 0)
	];
	const header = [4, 16 + 8 * count, 0, 2 * count, 2 << power, power, 2 * count - (2 << power)];
	// Version 0, two records (Unicode and Windows) that share the table at offset 20.
	return words([0, 2, 0, 3, 0, 20, 3, 1, 0, 20, ...header, ...columns]);
}

/** Writes 16-bit words, the high byte first. */
export function words(values) {
	const bytes = Buffer.alloc(2 * values.length);
	for (const [i, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * i);
	return bytes;
}

const WINDOWS = 3;
const ENGLISH = 0x409;

/** Reads the names a font carries for Windows: id → text. */
export function readNames(name) {
	const names = new Map();
	const storage = name.readUInt16BE(4);
	for (let i = 0; i < name.readUInt16BE(2); i++) {
		const at = 6 + 12 * i;
		if (name.readUInt16BE(at) !== WINDOWS) continue;
		const start = storage + name.readUInt16BE(at + 10);
		const text = Buffer.from(name.subarray(start, start + name.readUInt16BE(at + 8)));
		names.set(name.readUInt16BE(at + 6), text.swap16().toString('utf16le'));
	}
	return names;
}

/** Writes names, id → text, as a table for Windows, which every reader of fonts understands. */
export function writeNames(names) {
	const entries = [...names].sort(([a], [b]) => a - b);
	const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const records = [];
	let offset = 0;
	for (const [i, [id]] of entries.entries()) {
		records.push(WINDOWS, 1, ENGLISH, id, texts[i].length, offset);
		offset += texts[i].length;
	}
	const header = [0, entries.length, 6 + 12 * entries.length];
	return Buffer.concat([words([...header, ...records]), ...texts]);
}
