import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { zipOf } from '../../src/lib/export/zipOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 251);
const files = [
	{ name: 'chipcast-market.svg', content: `<svg>${'<g/>'.repeat(500)}</svg>` },
	{ name: 'chipcast-market.png', content: noise },
	{ name: 'più “x”.csv', content: 'year\r\n' },
	{ name: 'empty.json', content: '' }
];

/** Reads a zip's list of files by itself, with Node's own decompression and check sums. */
function listOf(zip: Uint8Array) {
	const bytes = Buffer.from(zip);
	const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	return Array.from({ length: count }, () => {
		const [method, sum] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
		const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
		const [time, date] = [bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)];
		const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
		const local = bytes.readUInt32LE(at + 42);
		const name = bytes.toString('utf8', at + 46, at + 46 + lengths[0]!);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const body = bytes.subarray(start, start + packed);
		const content = method === 8 ? inflateRawSync(body) : body;
		expect(crc32(content)).toBe(sum);
		expect(content).toHaveLength(size);
		at += 46 + lengths.reduce((a, b) => a + b, 0);
		const day = [1980 + (date >> 9), (date >> 5) & 15, date & 31].join('-');
		return { name, method, time, day, content };
	});
}

test('another reader finds every file as it was, dated by the data', () => {
	const list = listOf(zipOf(files, '2026-11-24'));
	expect(list.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
	for (const [i, { content, day, time }] of list.entries()) {
		expect(content).toEqual(Buffer.from(files[i]!.content as string));
		expect([day, time]).toEqual(['2026-11-24', 0]);
	}
});

test('drawings and numbers are compressed, images stored', () => {
	const methods = Object.fromEntries(
		listOf(zipOf(files, '2026-11-24')).map(({ name, method }) => [name, method])
	);
	expect(methods).toMatchObject({ 'chipcast-market.svg': 8, 'chipcast-market.png': 0 });
});

test('the same files give the same bytes', () => {
	expect(zipOf(files, '2026-11-24')).toEqual(zipOf(files, '2026-11-24'));
});

test('two files of one name are refused', () => {
	expect(() => zipOf([files[0]!, files[0]!], '2026-11-24')).toThrow('chipcast-market.svg');
});

test('none gives an empty zip', () => {
	expect(listOf(zipOf([], '2026-11-24'))).toEqual([]);
});

const unzip = (() => {
	try {
		execFileSync('unzip', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();
test.skipIf(!unzip)('the program unzip finds no fault', () => {
	const file = join(folder, 'all.zip');
	writeFileSync(file, zipOf(files, '2026-11-24'));
	expect(execFileSync('unzip', ['-t', file], { encoding: 'utf8' })).toContain('No errors');
});
