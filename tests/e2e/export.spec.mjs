import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { becomes, button, DESK, enter, eventually, openSettled, PHONE } from './page.mjs';

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

/** What a PNG looks like in a browser's own decoding: its colours, and the share of its edge that is clear. */
function lookOf(page, bytes) {
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
		const context = canvas.getContext('2d');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		const edge = data.subarray(0, canvas.width * 20 * 4);
		let clear = 0;
		for (let i = 3; i < edge.length; i += 4) if (edge[i] === 0) clear += 4;
		return {
			colours: new Set(new Uint32Array(data.buffer)).size,
			clear: clear / edge.length
		};
	}, bytes.toString('base64'));
}

/** How many different colours a PNG has. */
const coloursOf = async (page, bytes) => (await lookOf(page, bytes)).colours;

/** The share of a PNG's corner and edge that lets through what is under it. */
const clearOf = async (page, bytes) => (await lookOf(page, bytes)).clear;

/** Pixels a metre that a PNG says of itself, both ways and in metres, from its bytes. */
function resolutionOf(png) {
	const at = png.indexOf('pHYs') + 4;
	return [png.readUInt32BE(at), png.readUInt32BE(at + 4), png[at + 8]];
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

	for (const [size, scale, pixels, shown] of [
		['1080 × 1350', '3×', [3240, 4050], '3,240 × 4,050 px'],
		['1920 × 1080', '2×', [3840, 2160], '3,840 × 2,160 px']
	]) {
		test(`a PNG of ${size} at ${scale}, the most there is, has the pixels it says`, async () => {
			const page = await openExport(open, '');
			const { bytes } = await save(page, { format: 'png', size, scale });
			assert.deepEqual(sizeOf(bytes), pixels);
			await dialog(page).getByText(shown).waitFor();
			const radios = dialog(page).getByRole('group', { name: 'Scale' }).getByRole('radio');
			assert.equal(await radios.count(), Number(scale[0]));
			assert((await coloursOf(page, bytes)) > 200, 'it is not blank');
		});
	}

	test('a column of 90 mm at 300 dots an inch has the pixels and dots of one', async () => {
		const page = await openExport(open, '');
		await choose(page, { format: 'png', size: 'Own size' });
		await dialog(page).getByRole('radio', { name: 'mm' }).check();
		const field = (name) => dialog(page).getByRole('textbox', { name });
		await enter(field('Width, mm'), '90');
		await enter(field('Height, mm'), '120');
		await enter(field('Dots an inch'), '300');
		await dialog(page).getByText('1,063 × 1,418 px').waitFor();
		const png = (await save(page)).bytes;
		// 90 mm are 3.543 inches of 300 dots, 300 dots an inch 11,811 a metre.
		assert.deepEqual(sizeOf(png), [1063, 1418]);
		assert.deepEqual(resolutionOf(png), [11_811, 11_811, 1]);
		assert((await coloursOf(page, png)) > 200);
		const root = svgOf((await save(page, { format: 'svg' })).bytes).documentElement;
		assert(Math.abs(parseFloat(root.getAttribute('width')) - 90) < 0.1);
		assert.match(root.getAttribute('width'), /^[\d.]+mm$/);
	});

	test('a size out of range says its range and keeps the last that fits', async () => {
		const page = await openExport(open, '');
		await choose(page, { size: 'Own size' });
		const width = dialog(page).getByRole('textbox', { name: 'Width, px' });
		await enter(width, '640');
		await enter(width, '5000');
		await becomes(
			() => dialog(page).getByRole('alert').textContent(),
			/Width: 320 to 4,096 px. The picture keeps 640/
		);
		assert.equal(await width.inputValue(), '5000');
		assert.deepEqual(sizeOf((await save(page, { scale: '1×' })).bytes), [640, 675]);
		await enter(width, '700');
		assert.deepEqual(sizeOf((await save(page)).bytes), [700, 675]);
		assert.equal((await dialog(page).getByRole('alert').allTextContents()).join(''), '');
	});

	test('title, note, ground and sources are the reader’s, and the preview shows them', async () => {
		const page = await openExport(open, '');
		const title = dialog(page).getByLabel('Title', { exact: true });
		assert.match(await title.getAttribute('placeholder'), /^AI chips: \$140 bn in 2027/);
		await title.fill('Mine: <b>&</b>');
		await dialog(page).getByLabel('Note', { exact: true }).fill('For the board');
		await dialog(page).getByLabel('Transparent ground').check();
		const { bytes } = await save(page, { format: 'svg' });
		const texts = textsOf(svgOf(bytes));
		assert.equal(texts[0], 'Mine: <b>&</b>');
		assert(texts.includes('For the board') && texts.includes('Sources'));
		await dialog(page).getByLabel('Sources in the picture').uncheck();
		const bare = textsOf(svgOf((await save(page)).bytes));
		assert.deepEqual(
			bare.filter((text) => /^(Sources|Gartner, 29 May)/.test(text)),
			[]
		);
		const source = await preview(page).getAttribute('src');
		const shown = textsOf(svgOf(Buffer.from(decodeURIComponent(source.replace(/^[^,]*,/, '')))));
		assert.deepEqual(shown, bare);
		const png = (await save(page, { format: 'png', scale: '1×' })).bytes;
		assert.equal(await clearOf(page, png), 1);
		await dialog(page).getByLabel('Transparent ground').uncheck();
		assert.equal(await clearOf(page, (await save(page)).bytes), 0);
		await title.fill('');
		assert.match(textsOf(svgOf((await save(page, { format: 'svg' })).bytes))[0], /^AI chips/);
	});

	test('all figures come as one zip, counted aloud as they are made', async () => {
		const page = await openExport(open, '?points.2030=300');
		await choose(page, { format: 'png', size: '800 × 450', scale: '1×' });
		await dialog(page).getByLabel('Title', { exact: true }).fill('Mine');
		await page.evaluate(() => {
			window.said = [];
			const said = () => {
				for (const one of document.querySelectorAll('[role=status]')) {
					if (one.textContent.trim()) window.said.push(one.textContent.trim());
				}
			};
			const all = { childList: true, characterData: true, subtree: true };
			new MutationObserver(said).observe(document.body, all);
		});
		const shown = dialog(page).getByRole('progressbar', { name: 'All figures as one zip' });
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			shown.waitFor(),
			button(page, 'All figures as one zip').click()
		]);
		assert.match(download.suggestedFilename(), /^chipcast-all-article-[\d-]+\.zip$/);
		const files = Object.entries(unzipSync(await readFile(await download.path())));
		assert.equal(files.length, 10);
		for (const [name, content] of files) {
			assert.match(name, /^chipcast-[a-z]+-article-[\d-]+\.png$/);
			assert.deepEqual(sizeOf(Buffer.from(content)), [800, 450]);
			assert((await coloursOf(page, Buffer.from(content))) > 50, name);
			const own = Buffer.from(content).toString('latin1').includes('"title":"Mine"');
			assert.equal(own, name.startsWith('chipcast-market-'));
		}
		await dialog(page)
			.getByText(/^chipcast-all-article-.* saved\.$/)
			.waitFor();
		assert.equal(await shown.count(), 0);
		const said = await eventually(async () => {
			const said = await page.evaluate(() => window.said);
			assert.match(said.at(-1), /zip saved/);
			return said;
		});
		assert(said.includes('3 of 10 figures made') && said.includes('9 of 10 figures made'));
	});

	test('a zip that cannot be made is said, and what comes next works', async () => {
		const page = await openExport(open, '');
		await page.evaluate(() => {
			const drawn = HTMLCanvasElement.prototype.toBlob;
			let count = 0;
			HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
				if (++count === 3) done(null);
				else drawn.call(this, done, ...rest);
			};
		});
		await button(page, 'All figures as one zip').click();
		const alert = dialog(page).getByRole('alert');
		await becomes(() => alert.allTextContents(), ['It could not be saved: 2400 × 1350 px']);
		assert.deepEqual(sizeOf((await save(page)).bytes), [2400, 1350]);
		assert.equal(await alert.count(), 0);
	});

	test('image, link and citation go to the clipboard', async () => {
		const page = await openExport(open, '?points.2030=300', {
			...DESK,
			permissions: ['clipboard-read', 'clipboard-write']
		});
		const text = () => page.evaluate(() => navigator.clipboard.readText());
		await choose(page, { figure: 'growth', format: 'svg' });
		await button(page, 'Copy image').click();
		await dialog(page).getByText('Image copied.').waitFor();
		const png = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
			return [...bytes];
		});
		assert.deepEqual(sizeOf(Buffer.from(png)), [2400, 1350]);
		assert((await coloursOf(page, Buffer.from(png))) > 100);

		await button(page, 'Copy link').click();
		await dialog(page).getByText('Link copied.').waitFor();
		const link = await text();
		const query = new URL(link).searchParams;
		assert.equal(new URL(link).origin, new URL(page.url()).origin);
		assert.deepEqual([query.get('points.2030'), query.get('view.figure')], ['300', 'growth']);

		await button(page, 'Copy citation').click();
		await dialog(page).getByText('Citation copied.').waitFor();
		const cited = await text();
		const title = textsOf(svgOf((await save(page)).bytes))[0];
		assert(cited.startsWith(`“${title}”, Chipcast, scenario “The article” with changes, data of `));
		assert.match(cited, /data of \d+ [A-Z][a-z]+ 20\d\d, after figures of .*Gartner/);
		assert(cited.endsWith(`: ${link}`));
	});

	test('what the clipboard refuses is there to be copied by hand', async () => {
		const page = await openExport(open, '', {
			...DESK,
			prepare: (page) =>
				page.addInitScript(() => {
					navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
				})
		});
		await button(page, 'Copy link').click();
		await becomes(() => dialog(page).getByRole('alert').textContent(), /copy it by hand/);
		const byHand = dialog(page).getByRole('textbox', { name: 'To copy by hand' });
		assert.match(await byHand.inputValue(), /^http:.*\/$|^http:.*\?/);
	});

	test('where there is a share sheet it gets the file, after a second tap if it must', async () => {
		const page = await openExport(open, '', {
			...PHONE,
			prepare: (page) =>
				page.addInitScript(() => {
					window.shared = [];
					navigator.canShare = ({ files }) => files.every(({ type }) => type !== 'text/csv');
					navigator.share = async ({ files: [file] }) => {
						window.shared.push(`${file.name} ${file.type} ${file.size > 1000}`);
						const first = window.shared.length === 1;
						if (first) throw new DOMException('late', 'NotAllowedError');
						if (window.shared.length === 3) throw new DOMException('closed', 'AbortError');
					};
				})
		});
		const share = button(page, 'Share …');
		await share.click();
		await dialog(page).getByText('The file is ready: tap Share once more.').waitFor();
		for (const count of [2, 3]) {
			await share.click();
			await becomes(() => page.evaluate(() => window.shared.length), count);
		}
		const [first, second] = await page.evaluate(() => window.shared);
		assert.match(first, /^chipcast-market-article-[\d-]+\.png image\/png true$/);
		assert.equal(second, first);
		assert.equal((await dialog(page).getByRole('alert').allTextContents()).join(''), '');
		await choose(page, { format: 'csv' });
		assert.equal(await share.count(), 0, 'this device shares no CSV');
	});

	test('it says on which terms, whether sources are in the picture or not', async () => {
		const page = await openExport(open, '');
		await dialog(page)
			.getByText(/leave their sources on them\. The published figures/)
			.waitFor();
		await dialog(page).getByLabel('Sources in the picture').uncheck();
		await dialog(page)
			.getByText(/name their sources beside them\./)
			.waitFor();
		await choose(page, { format: 'csv' });
		await dialog(page)
			.getByText(/leave their sources on them\./)
			.waitFor();
	});

	test('the numbers can be saved as CSV and JSON', async () => {
		const page = await openExport(open, '?points.2030=300');
		const csv = (await save(page, { format: 'csv' })).bytes.toString('utf8');
		assert.match(csv.split('\r\n')[0], /year/);
		assert.match(csv, /(^|,)2030,(.*,)?300(,|$)/m);
		const shown = await dialog(page).getByRole('region', { name: 'Preview of the numbers' });
		assert.equal(csv.replaceAll('\r', ''), (await shown.textContent()).replaceAll('\r', ''));
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
