import { words } from './sfnt.mjs';

/**
 * Opens a TrueType font's glyphs for adding: `outlines` (bytes by glyph) and `metrics` (advance and
 * left bearing by glyph), which `closeGlyphs` writes back.
 */
export function openGlyphs(tables) {
	const loca = tables.get('loca');
	const long = tables.get('head').readInt16BE(50) === 1;
	const glyf = tables.get('glyf');
	const offset = (i) => (long ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
	const hmtx = tables.get('hmtx');
	const measured = tables.get('hhea').readUInt16BE(34);

	const outlines = [];
	const metrics = [];
	for (let i = 0; i < tables.get('maxp').readUInt16BE(4); i++) {
		outlines.push(glyf.subarray(offset(i), offset(i + 1)));
		// The glyphs after the last measured one share its advance and list their bearing alone.
		const advance = hmtx.readUInt16BE(4 * Math.min(i, measured - 1));
		const bearing = hmtx.readInt16BE(i < measured ? 4 * i + 2 : 2 * (measured + i));
		metrics.push([advance, bearing]);
	}
	return { outlines, metrics };
}

/** Writes the glyphs back into the tables that depend on how many there are. */
export function closeGlyphs(tables, { outlines, metrics }) {
	const bodies = outlines.map((outline) =>
		Buffer.concat([outline, Buffer.alloc(-outline.length & 3)])
	);
	const loca = Buffer.alloc(4 * (outlines.length + 1));
	let end = 0;
	for (const [i, body] of bodies.entries()) loca.writeUInt32BE((end += body.length), 4 * i + 4);
	tables.set('glyf', Buffer.concat(bodies));
	tables.set('loca', loca);
	tables.set('hmtx', words(metrics.flat()));
	tables.get('head').writeInt16BE(1, 50);
	tables.get('hhea').writeUInt16BE(metrics.length, 34);
	const maxp = tables.get('maxp');
	maxp.writeUInt16BE(outlines.length, 4);
	maxp.writeUInt16BE(Math.max(2, maxp.readUInt16BE(28)), 28);
	maxp.writeUInt16BE(Math.max(1, maxp.readUInt16BE(30)), 30);
	// Glyph names would have to grow with the glyphs; nothing here reads them, so there are none.
	tables.set('post', Buffer.concat([words([3, 0]), tables.get('post').subarray(4, 32)]));
}

/** The box of an outline in font units. */
export function boxOf(outline) {
	const [left, bottom, right, top] = [2, 4, 6, 8].map((at) => outline.readInt16BE(at));
	return { left, bottom, right, top, width: right - left, height: top - bottom };
}

const WORD_OFFSETS = 0x0001;
const OFFSETS_NOT_POINTS = 0x0002;
const MORE = 0x0020;
const TURNED_OR_SCALED = 0x0080;

/** The box of a part after its matrix and shift. */
function placed(outlines, { glyph, matrix: [a, b, c, d], dx, dy }) {
	const { left, right, bottom, top } = boxOf(outlines[glyph]);
	const corners = [left, right].flatMap((x) => [bottom, top].map((y) => [x, y]));
	const xs = corners.map(([x, y]) => a * x + c * y + dx);
	const ys = corners.map(([x, y]) => b * x + d * y + dy);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * An outline put together from glyphs that exist: each part is a glyph, a matrix [a b c d] that takes
 * (x, y) to (ax + cy, bx + dy), and a shift.
 */
export function compose(outlines, parts) {
	const boxes = parts.map((part) => placed(outlines, part));
	const edge = (i) => Math.round((i < 2 ? Math.min : Math.max)(...boxes.map((box) => box[i])));
	const records = parts.flatMap(({ glyph, matrix, dx, dy }, i) => [
		WORD_OFFSETS | OFFSETS_NOT_POINTS | TURNED_OR_SCALED | (i < parts.length - 1 ? MORE : 0),
		glyph,
		Math.round(dx),
		Math.round(dy),
		...matrix.map((value) => Math.round(value * 0x4000))
	]);
	return words([-1, ...[0, 1, 2, 3].map(edge), ...records]);
}
