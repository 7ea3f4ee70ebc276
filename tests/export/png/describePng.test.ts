import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/lib/export/crc32.ts';
import { describePng } from '../../../src/lib/export/png/describePng.ts';
import { pngSpec } from '../../../src/lib/export/png/pngSpec.ts';
import { readChunks } from '../../../src/lib/export/png/readChunks.ts';
import { specChunk } from '../../../src/lib/export/png/specChunk.ts';
import { writeChunks } from '../../../src/lib/export/png/writeChunks.ts';
import { parsePng } from './parsePng.ts';

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="20" height="30" fill="#b02c25"/></svg>';
const drawn = new Resvg(svg).render().asPng();
const text = '{"title":"Più di 257 → 芯 😀","x":"<&>"}';
const data = (...bytes: number[]) => Uint8Array.from(bytes);

test('the check sum is the one that PNG and zip publish', () => {
	const sum = (ascii: string) => crc32(new TextEncoder().encode(ascii));
	// The check value of CRC-32/ISO-HDLC, and the sum that ends every PNG.
	expect(sum('123456789')).toBe(0xcbf43926);
	expect(sum('IEND')).toBe(0xae426082);
	expect(sum('')).toBe(0);
});

describe('a described PNG, read by another parser', () => {
	test.each([
		[96, 96],
		[192, 192],
		[288, 288],
		[300, 300]
	])('at %i dpi has its size, text, resolution and colours', (dpi, expected) => {
		const png = parsePng(describePng(drawn, { spec: text, dpi }));
		expect([png.width, png.height, png.srgb]).toEqual([40, 30, 0]);
		expect(png.texts).toEqual([{ keyword: 'chipcast', text, compressed: false }]);
		// The unit is a whole number of pixels per metre.
		for (const value of png.dpi!) expect(Math.abs(value - expected)).toBeLessThan(0.0128);
	});

	test('has the same pixels, and its chunks where they belong', () => {
		const png = parsePng(describePng(drawn, { spec: text, dpi: 192 }));
		expect(png.rows.equals(parsePng(drawn).rows)).toBe(true);
		expect(png.names).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
	});

	test('says each thing once, however often it is described and whatever it said before', () => {
		const [header, ...rest] = readChunks(drawn)!;
		const before = writeChunks([
			header!,
			{ type: 'gAMA', data: data(0, 0, 177, 143) },
			{
				type: 'iCCP',
				data: new Uint8Array([...new TextEncoder().encode('p\0\0'), ...deflateSync('x')])
			},
			{ type: 'pHYs', data: data(0, 0, 0, 1, 0, 0, 0, 1, 0) },
			{ type: 'tEXt', data: new TextEncoder().encode('chipcast\0old') },
			{ type: 'tEXt', data: new TextEncoder().encode('Comment\0kept') },
			...rest
		]);
		const once = describePng(before, { spec: 'old', dpi: 96 });
		const png = parsePng(describePng(once, { spec: text, dpi: 192 }));
		expect(png.names).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'tEXt', 'IDAT', 'IEND']);
		expect(png.texts.map((one) => one.text)).toEqual([text]);
		expect(png.dpi![0]).toBeCloseTo(192, 1);
	});

	test('is only made of a sound PNG', () => {
		expect(() => describePng(drawn.subarray(0, -1), { spec: '', dpi: 96 })).toThrow('sound');
	});
});

test('any text goes in and comes out as it was', () => {
	const unit = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
	fc.assert(
		fc.property(unit, (one) => {
			const png = describePng(drawn, { spec: one, dpi: 96 });
			expect(pngSpec(png)).toEqual({ text: one });
			expect(parsePng(png).texts[0]!.text).toBe(one);
		}),
		{ seed: 6 }
	);
});

test('chunks are read as they were written', () => {
	const chunk = fc.record({
		type: fc.constantFrom('IDAT', 'tEXt', 'abCd'),
		data: fc.uint8Array({ maxLength: 40 })
	});
	fc.assert(
		fc.property(fc.array(chunk), (middle) => {
			const chunks = [
				{ type: 'IHDR', data: data(1, 2) },
				...middle,
				{ type: 'IEND', data: data() }
			];
			expect(readChunks(writeChunks(chunks))).toEqual(chunks);
		}),
		{ seed: 6 }
	);
});

describe('text that was not written here is refused', () => {
	const end = { type: 'IEND', data: data() };
	const with_ = (...chunks: { type: string; data: Uint8Array }[]) =>
		pngSpec(writeChunks([readChunks(drawn)![0]!, ...chunks, end]));
	const bytes = (latin1: string) => Uint8Array.from(Buffer.from(latin1, 'latin1'));
	test.each([
		['no text', [], 'picture-foreign'],
		[
			'another keyword',
			[{ type: 'iTXt', data: bytes('chipcasts\0\0\0\0\0{}') }],
			'picture-foreign'
		],
		['a keyword without an end', [{ type: 'iTXt', data: bytes('chipcast') }], 'picture-foreign'],
		['an old kind of text', [{ type: 'tEXt', data: bytes('chipcast\0{}') }], 'picture-damaged'],
		[
			'a compressed text',
			[{ type: 'iTXt', data: bytes('chipcast\0\x01\0\0\0{}') }],
			'picture-damaged'
		],
		['a language', [{ type: 'iTXt', data: bytes('chipcast\0\0\0en\0\0{}') }], 'picture-damaged'],
		['nothing after the keyword', [{ type: 'iTXt', data: bytes('chipcast\0') }], 'picture-damaged'],
		['an empty text', [specChunk('')], 'picture-damaged'],
		['no UTF-8', [{ type: 'iTXt', data: bytes('chipcast\0\0\0\0\0\xff') }], 'picture-damaged'],
		['two texts', [specChunk('{}'), specChunk('{}')], 'picture-damaged']
	])('%s', (_, chunks, code) => {
		expect(with_(...chunks)).toMatchObject({ problem: { code } });
	});
});

describe('bytes that are no whole PNG have no chunks', () => {
	const whole = describePng(drawn, { spec: text, dpi: 96 });
	test('cut short anywhere', () => {
		for (let end = 0; end < whole.length; end++) expect(readChunks(whole.slice(0, end))).toBeNull();
	});

	test('with any one byte changed', () => {
		for (let at = 0; at < whole.length; at++) {
			const changed = whole.slice();
			changed[at]! ^= 1 << (at % 8);
			expect(readChunks(changed), `byte ${at}`).toBeNull();
		}
	});

	test('with more after the end, a header twice, or none', () => {
		const [header, ...rest] = readChunks(whole)!;
		expect(readChunks(Uint8Array.from([...whole, 0]))).toBeNull();
		expect(readChunks(writeChunks([header!, header!, ...rest]))).toBeNull();
		expect(readChunks(writeChunks(rest))).toBeNull();
		expect(readChunks(writeChunks([header!]))).toBeNull();
	});
});
