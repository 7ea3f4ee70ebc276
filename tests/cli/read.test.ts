import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureIds } from '#lib/scenario/figureIds.ts';
import { parsePng } from '../export/png/parsePng.ts';
import { chipcast, printed } from './chipcast.ts';

const folder = mkdtempSync(join(tmpdir(), 'chipcast-read-'));
const named = (name: string) => join(folder, name);
const file = (name: string, content: string | Uint8Array) => {
	writeFileSync(named(name), content);
	return named(name);
};

afterAll(() => rmSync(folder, { recursive: true }));

describe('a picture opens again', () => {
	test.concurrent.each([
		['png', '--format'],
		['svg', '--format'],
		['png', 'by its name'],
		['svg', 'by its name']
	])('a written %s (%s) prints its spec, with the address of its scenario', async (format, how) => {
		const picture = named(`${how.length}.${format}`);
		await printed(
			...['render', '--figure', 'growth', '--set', 'points.2030=300', '--theme', 'dark'],
			...['--width', '800', '--height', '450', '--scale', '3', '--title', 'Più “<&>”'],
			...['--note', 'Draft', '--set', 'view.axis=log', '--out', picture],
			...(how === '--format' ? ['--format', format] : [])
		);
		const { sources, data, ...spec } = JSON.parse(await printed('read', picture));
		expect(spec).toEqual({
			figure: 'growth',
			format,
			chipcast: 1,
			set: { preset: 'article', 'points.2030': 300, 'view.axis': 'log' },
			language: 'en',
			theme: 'dark',
			width: 800,
			height: 450,
			scale: 3,
			title: 'Più “<&>”',
			note: 'Draft',
			address: `?data=${data}&points.2030=300&view.figure=growth&view.axis=log`
		});
		expect(sources.length).toBeGreaterThan(0);
	});

	test.concurrent(
		'a PNG has the size, resolution and text it should, read by another parser',
		async () => {
			const picture = named('parsed.png');
			await printed('render', '--set', 'points.2030=300', '--scale', '1', '--out', picture);
			const png = parsePng(readFileSync(picture));
			expect([png.width, png.height, png.srgb]).toEqual([1200, 675, 0]);
			expect(png.dpi![0]).toBeCloseTo(96, 1);
			expect(png.dpi![1]).toBeCloseTo(96, 1);
			expect(png.texts.map(({ keyword }) => keyword)).toEqual(['chipcast']);
			expect(JSON.parse(png.texts[0]!.text)).toMatchObject({
				figure: 'market',
				set: { 'points.2030': 300 },
				sources: expect.arrayContaining([expect.objectContaining({ publisher: 'Gartner' })])
			});
		}
	);

	test.concurrent.each(figureIds)(
		'%s drawn from its own picture is the same bytes',
		async (figure) => {
			const [first, second] = [named(`${figure}-1.svg`), named(`${figure}-2.svg`)];
			await printed('render', '--figure', figure, '--set', 'growth.2030=0.3', '--out', first);
			await printed('render', '--scenario', first, '--out', second);
			expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
		}
	);

	test.concurrent('its scenario answers other questions too', async () => {
		const picture = named('asked.png');
		await printed('render', '--set', 'points.2030=300', '--scale', '1', '--out', picture);
		const { years } = JSON.parse(await printed('project', '--json', '--scenario', picture));
		expect(years[7]).toMatchObject({ year: 2030, value: 300 });
		const { figure } = JSON.parse(
			await printed('render', '--scenario', picture, '--figure', 'growth', '--format', 'json')
		);
		expect(figure).toBe('growth');
	});
});

describe('a picture that cannot be read is one line on stderr and exit 1', () => {
	const foreign = '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>';
	test.concurrent.each([
		[named('missing.png'), 'cannot be read'],
		[folder, 'cannot be read'],
		[file('empty.png', ''), 'no picture that Chipcast made'],
		[file('text.png', 'hello'), 'no picture that Chipcast made'],
		[file('foreign.svg', foreign), 'no picture that Chipcast made'],
		[file('saved.json', '{"chipcast":1,"set":{}}'), 'no picture that Chipcast made'],
		[file('short.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)), 'damaged'],
		[file('large.svg', foreign + ' '.repeat(1 << 22)), 'too large']
	])('%s', async (image, said) => {
		for (const args of [['read', image]]) {
			const { code, out, err } = await chipcast(...args);
			expect([code, out]).toEqual([1, '']);
			expect(err).toMatch(/^chipcast: [^\n]+\n$/);
			expect(err).toContain(image);
			expect(err).toContain(said);
		}
	});

	test.concurrent('a picture of ours with one byte changed, in both kinds', async () => {
		for (const ending of ['svg', 'png']) {
			const picture = named(`whole.${ending}`);
			await printed('render', '--scale', '1', '--out', picture);
			const bytes = readFileSync(picture);
			const at = bytes.indexOf('"points') < 0 ? bytes.indexOf('"set"') : bytes.indexOf('"points');
			bytes[at + 2]! ^= 1;
			const { code, out, err } = await chipcast('read', file(`changed.${ending}`, bytes));
			expect([code, out]).toEqual([1, '']);
			expect(err).toMatch(/^chipcast: [^\n]+damaged[^\n]+\n$/);
			// As a scenario it is refused as well, before anything is drawn.
			const drawn = await chipcast('render', '--scenario', named(`changed.${ending}`));
			expect([drawn.code, drawn.out]).toEqual([1, '']);
			expect(drawn.err).toMatch(/^chipcast: [^\n]+damaged[^\n]+\n$/);
		}
	});
});
