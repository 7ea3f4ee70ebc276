import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { JSDOM } from 'jsdom';
import { becomes, button, DESK, openSettled, PHONE } from './page.mjs';

const cli = fileURLToPath(new URL('../../.build/cli/cli.js', import.meta.url));
const run = promisify(execFile);

const NAMES = { market: 'Market', growth: 'Growth', valuations: 'Companies' };
const FORMATS = {
	svg: 'SVG, drawing',
	png: 'PNG, image',
	csv: 'CSV, numbers',
	json: 'JSON, numbers'
};

/** The page's pictures and those of the command line are the same bytes, whatever the scenario. */
const SCENARIOS = {
	'the article': '',
	'a moved point': '?data=2026-11-24&points.2030=307.58',
	'another house': '?data=2026-11-24&preset=omdia-2025',
	'a logarithmic axis': '?data=2026-11-24&points.2035=900&horizon=2040&view.axis=log',
	'one point': '?data=2026-11-24&points.2027=none&points.2030=none&after.growth=0.3',
	'a ceiling and the published range':
		'?data=2026-11-24&curve=smooth&after.ceiling=500&error.view=range&view.year=2027',
	'a name with signs': `?data=2026-11-24&name=${encodeURIComponent('<b> & "A" ’s €')}&points.2027=0.5`
};

async function openExport(open, query, options = DESK) {
	const page = await openSettled(open, query, options);
	await button(page, 'Export').click();
	await preview(page).waitFor();
	return page;
}

const dialog = (page) => page.getByRole('dialog', { name: 'Export' });
const preview = (page) => dialog(page).getByRole('img', { name: 'Preview of the picture' });

async function choose(page, { figure, format, theme, size, scale }) {
	const selects = { Figure: NAMES[figure], Format: FORMATS[format], Size: size };
	for (const [label, value] of Object.entries(selects)) {
		if (value) await dialog(page).getByLabel(label, { exact: true }).selectOption({ label: value });
	}
	for (const value of [theme, scale]) {
		if (value) await dialog(page).getByRole('radio', { name: value, exact: true }).check();
	}
}

/** Saves what is chosen and gives its name and bytes. */
async function save(page, choices = {}) {
	await choose(page, choices);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog(page).getByRole('button', { name: 'Save' }).click()
	]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const svgOf = (bytes) =>
	new JSDOM(bytes.toString('utf8'), { contentType: 'image/svg+xml' }).window.document;
const textsOf = (svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent.trim());

/** How many different colours a PNG has, in a browser's own decoding. */
function coloursOf(page, bytes) {
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
		const context = canvas.getContext('2d');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		return new Set(new Uint32Array(data.buffer)).size;
	}, bytes.toString('base64'));
}

const sizeOf = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

export default function ({ test, open }) {
	test('Export shows the picture that will be saved', async () => {
		const page = await openExport(open, '?points.2030=300');
		const source = await preview(page).getAttribute('src');
		const shown = decodeURIComponent(source.replace(/^[^,]*,/, ''));
		assert.equal(await preview(page).evaluate((image) => image.naturalWidth), 1200);
		const { bytes, name } = await save(page, { format: 'svg' });
		assert.equal(bytes.toString('utf8'), shown);
		assert.match(name, /^chipcast-market-article-[\d-]+\.svg$/);
		await page.keyboard.press('Escape');
		assert.equal(await dialog(page).count(), 0);
	});

	test('a saved SVG stands alone: values, sources and fonts are inside', async () => {
		const page = await openExport(open, '');
		const { bytes } = await save(page, { format: 'svg' });
		const text = bytes.toString('utf8');
		const svg = svgOf(bytes);
		const texts = textsOf(svg);
		for (const value of ['53.7', '140', 'over 257', 'Lega Nerd, 2024']) {
			assert(texts.includes(value), `${value} in ${texts.join(' | ')}`);
		}
		assert.match(texts.join(' '), /AI chips: \$140 bn in 2027, nearly double that by 2030/);
		assert.match(texts.join(' '), /Gartner/);
		assert.equal((text.match(/data:font\/woff2;base64,[A-Za-z0-9+/=]{1000}/g) ?? []).length, 2);
		assert.doesNotMatch(text, /var\(|oklch|NaN|undefined|class=|<!--/);
		const elsewhere = text.match(/(href|src)="[^"#]+"|url\((?!#|["']?data:)[^)]*\)/g);
		assert.equal(elsewhere, null, 'it loads nothing');
		const root = svg.documentElement;
		assert.equal(root.getAttribute('viewBox'), '0 0 1200 675');
		assert(root.querySelector('title') && root.querySelector('desc'));
		assert(root.querySelectorAll('path').length >= 5, 'fan and path are drawn');
	});

	for (const [scale, pixels] of [
		['1×', [1200, 675]],
		['2×', [2400, 1350]]
	]) {
		test(`a PNG saved at ${scale} has ${pixels.join(' × ')} px and a picture on it`, async () => {
			const page = await openExport(open, '');
			const { bytes, name } = await save(page, { format: 'png', scale });
			assert.match(name, /\.png$/);
			assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
			assert.deepEqual(sizeOf(bytes), pixels);
			assert((await coloursOf(page, bytes)) > 200, 'it is not blank');
		});
	}

	test('a saved PNG or SVG opens again on the command line, as what was on the page', async () => {
		const page = await openExport(open, '?points.2030=300&view.axis=log');
		const folder = await mkdtemp(join(tmpdir(), 'chipcast-saved-'));
		const specs = [];
		for (const format of ['png', 'svg']) {
			const { bytes, name } = await save(page, {
				format,
				theme: 'Dark',
				scale: format === 'png' && '1×'
			});
			const file = join(folder, name);
			await writeFile(file, bytes);
			const { stdout } = await run(process.execPath, [cli, 'read', file]);
			const { format: said, ...spec } = JSON.parse(stdout);
			assert.equal(said, format);
			assert.deepEqual(spec.set, { preset: 'article', 'points.2030': 300, 'view.axis': 'log' });
			assert.match(spec.address, /points\.2030=300/);
			assert.deepEqual([spec.theme, spec.scale, spec.width], ['dark', 1, 1200]);
			specs.push(spec);
			if (format === 'png') {
				// 96 dots an inch are 3,780 pixels a metre.
				const at = bytes.indexOf('pHYs') + 4;
				assert.deepEqual([bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)], [3780, 3780]);
				assert(bytes.includes('sRGB') && (await coloursOf(page, bytes)) > 200);
			}
		}
		assert.deepEqual(specs[1], specs[0]);
		await rm(folder, { recursive: true });
	});

	test('a dark square PNG is dark and square', async () => {
		const page = await openExport(open, '');
		const choices = { format: 'png', theme: 'Dark', size: '1080 × 1080', scale: '1×' };
		const { bytes } = await save(page, choices);
		assert.deepEqual(sizeOf(bytes), [1080, 1080]);
		assert((await coloursOf(page, bytes)) > 200);
	});

	test('the numbers can be saved as CSV and JSON', async () => {
		const page = await openExport(open, '?points.2030=300');
		const csv = (await save(page, { format: 'csv' })).bytes.toString('utf8');
		assert.match(csv.split('\r\n')[0], /year/);
		assert.match(csv, /(^|,)2030,(.*,)?300(,|$)/m);
		const json = JSON.parse((await save(page, { format: 'json' })).bytes.toString('utf8'));
		assert.match(JSON.stringify(json), /"points\.2030":300/);
	});

	test('a phone saves a picture too', async () => {
		const page = await openExport(open, '', PHONE);
		const { bytes } = await save(page, { format: 'png', size: '800 × 450', scale: '1×' });
		assert.deepEqual(sizeOf(bytes), [800, 450]);
	});

	test('a picture that cannot be made is said, and may be tried again', async () => {
		let lost = true;
		const page = await openSettled(open, '', {
			...DESK,
			prepare: (page) =>
				page.route('**/facts.json', (route) => (lost ? route.abort() : route.continue()))
		});
		await button(page, 'Export').click();
		await becomes(() => dialog(page).getByRole('alert').count(), 1);
		lost = false;
		await dialog(page).getByRole('button', { name: 'Try again' }).click();
		await preview(page).waitFor();
		// The failed request is the test's own doing.
		page.problems.length = 0;
	});

	for (const [name, query] of Object.entries(SCENARIOS)) {
		test(`a saved SVG is what the command line writes: ${name}`, async () => {
			const page = await openExport(open, query);
			const differ = [];
			for (const figure of Object.keys(NAMES)) {
				const both = ['light', 'dark'].map((theme) => {
					const args = ['render', '--figure', figure, '--format', 'svg', '--theme', theme];
					return run(process.execPath, [cli, ...args, '--address', query || '?'], {
						encoding: 'buffer',
						maxBuffer: 1e8
					});
				});
				const light = await save(page, { figure, format: 'svg', theme: 'Light' });
				const dark = await save(page, { theme: 'Dark' });
				const written = await Promise.all(both);
				for (const [i, { bytes }] of [light, dark].entries()) {
					if (!bytes.equals(written[i].stdout)) differ.push(`${figure}, ${['light', 'dark'][i]}`);
				}
			}
			assert.deepEqual(differ, []);
		});
	}
}
