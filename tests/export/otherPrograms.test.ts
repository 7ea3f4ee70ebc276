import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { opaquePng } from '../../src/cli/opaquePng.ts';
import { picture } from '../../src/lib/export/pictures.ts';
import { describedPng } from '../../src/lib/export/png/describePng.ts';
import { writeChunks } from '../../src/lib/export/png/writeChunks.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';

const facts = readFacts();
const folder = mkdtempSync(join(tmpdir(), 'chipcast-others-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first of some commands that does on this machine what is asked; a word where none does. */
function found(commands: string[][], what: string): string[] | undefined {
	const works = ([program, ...args]: string[]) => spawnSync(program!, args).status === 0;
	const command = commands.find(works);
	if (!command) console.log(`${what} is not installed: what it reads is left out`);
	return command;
}

const rsvg = found([['rsvg-convert', '--version']], 'rsvg-convert (librsvg2-bin)');
const inkscape = process.env.CHIPCAST_LONG
	? found([['inkscape', '--version']], 'Inkscape')
	: undefined;
const pillow = found(
	['python3', '/usr/bin/python3'].map((python) => [python, '-c', 'import PIL.Image']),
	'Pillow (python3-pil)'
);

const cases = figureIds.flatMap((figure) =>
	(['light', 'dark'] as const).map((theme) => [figure, theme] as const)
);
const drawn = (figure: (typeof figureIds)[number], theme: FigureSpec['theme']) => {
	const { scenario, view } = fromAddress('?points.2030=300', facts);
	const look = { language: 'en', width: 800, height: 450, scale: 1 } as const;
	const fonts = { regular: readFont(400), strong: readFont(600) };
	return picture({ scenario, view: { ...view, figure }, theme, ...look }, facts, fonts);
};
const readFont = (weight: number) => readFileSync(`static/fonts/inter-${weight}.woff2`, 'base64');

/** Width, height, dots, colour of a corner, how many colours, and the text under our name, as Pillow sees a PNG. */
function seen(file: string) {
	const script = `import sys, json, PIL.Image as I
i = I.open(sys.argv[1]); i.load(); p = i.convert('RGB')
print(json.dumps({'size': i.size, 'dpi': i.info.get('dpi'), 'text': i.info.get('chipcast'), 'corner': p.getpixel((1, 1)), 'colours': len(p.getcolors(1 << 24))}))`;
	return JSON.parse(execFileSync(pillow![0]!, ['-c', script, file], { encoding: 'utf8' }));
}

test.each(cases)('resvg opens the figure %s, %s, and finds something on it', (figure, theme) => {
	const image = new Resvg(drawn(figure, theme), { font: { loadSystemFonts: false } }).render();
	expect([image.width, image.height]).toEqual([800, 450]);
	expect(new Set(new Uint32Array(image.pixels.buffer)).size).toBeGreaterThan(20);
});

describe.skipIf(!rsvg)('rsvg-convert', () => {
	test.each(cases)('opens the figure %s, %s, without a word', (figure, theme) => {
		const file = join(folder, `${figure}-${theme}.svg`);
		writeFileSync(file, drawn(figure, theme));
		const { status, stdout, stderr } = spawnSync('rsvg-convert', [file], { maxBuffer: 1 << 26 });
		expect([status, stderr.toString()]).toEqual([0, '']);
		writeFileSync(`${file}.png`, stdout);
		expect([stdout.readUInt32BE(16), stdout.readUInt32BE(20)]).toEqual([800, 450]);
		if (!pillow) return;
		const { corner, colours } = seen(`${file}.png`);
		expect(corner).toEqual(theme === 'dark' ? [0x12, 0x16, 0x1c] : [255, 255, 255]);
		expect(colours).toBeGreaterThan(20);
	});
});

// It knows no font inside a picture and takes another: what it draws must hold with that as well.
describe.skipIf(!inkscape)('Inkscape', () => {
	test.each(cases)('opens the figure %s, %s, with all text inside the frame', (figure, theme) => {
		const file = join(folder, `${figure}-${theme}-inkscape.svg`);
		writeFileSync(file, drawn(figure, theme));
		const { status, stdout } = spawnSync('inkscape', ['--query-all', file], { encoding: 'utf8' });
		expect(status).toBe(0);
		const boxes = stdout
			.trim()
			.split('\n')
			.map((line) => line.split(','));
		expect(boxes[0]!.slice(1).map(Number)).toEqual([0, 0, 800, 450]);
		const texts = boxes.filter(([id]) => id!.startsWith('text'));
		expect(texts.length).toBe(drawn(figure, theme).match(/<text/g)!.length);
		for (const [id, ...box] of texts) {
			const [x, y, width, height] = box.map(Number) as [number, number, number, number];
			const inside = x >= 0 && y >= 0 && x + width <= 800 && y + height <= 450;
			expect([id, x, y, width, height, inside].join(' ')).toMatch(/true$/);
		}
	});
});

describe.skipIf(!pillow)('Pillow', () => {
	test.each([96, 192, 300, 600])('reads size, %i dots an inch and text of a PNG', async (dpi) => {
		const svg =
			'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#b02c25"/></svg>';
		const text = '{"title":"Pi\\u00f9 di 257","x":"<&>"}';
		const image = new Resvg(svg).render();
		const file = join(folder, `${dpi}.png`);
		writeFileSync(file, describedPng(await opaquePng(image), { spec: text, dpi }));
		const read = seen(file);
		expect(read).toMatchObject({ size: [40, 30], text, corner: [0xb0, 0x2c, 0x25], colours: 1 });
		for (const one of read.dpi) expect(one).toBeCloseTo(dpi, 1);
	});

	test('sees the same pixels whichever way a picture was written', async () => {
		const image = new Resvg(drawn('valuations', 'light'), {
			font: { loadSystemFonts: false }
		}).render();
		const files = ['resvg', 'ours'].map((name) => join(folder, `${name}.png`));
		writeFileSync(files[0]!, image.asPng());
		writeFileSync(files[1]!, writeChunks(await opaquePng(image)));
		const script = `import sys, PIL.Image as I
a, b = [I.open(f).convert('RGBA') for f in sys.argv[1:]]
print(a.tobytes() == b.tobytes(), a.getextrema()[3])`;
		const said = execFileSync(pillow![0]!, ['-c', script, ...files], { encoding: 'utf8' });
		// And every pixel is opaque.
		expect(said.trim()).toBe('True (255, 255)');
	});
});
