// A figure in a frame on a page of another origin.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { axeViolations } from '../tools/axe.mjs';
import { becomes, button, DESK, eventually, openSettled } from './page.mjs';

const cli = fileURLToPath(new URL('../../.build/cli/cli.js', import.meta.url));
const run = promisify(execFile);

/** Serves one page that holds a frame and keeps what the frame tells it; gives its address and its end. */
async function host(frame) {
	const page = `<!doctype html><title>A page elsewhere</title><body style="margin:0">${frame}<script>
		window.told = [];
		addEventListener('message', ({ data }) => told.push(data));
	</script>`;
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(page);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', done));
	const stop = () =>
		new Promise((done) => {
			server.close(done);
			server.closeAllConnections();
		});
	return { address: `http://127.0.0.1:${server.address().port}/`, stop };
}

const drawn = (frame) =>
	eventually(async () => {
		const source = await frame.locator('#picture').getAttribute('src');
		assert(source, 'no picture yet');
		return decodeURIComponent(source.replace(/^[^,]*,/, ''));
	});

export default function ({ test, open, browser, base }) {
	/** Opens a page of another origin with a frame in it, and gives what is needed of both. */
	async function framed(path, { width = 800, height = 600, dark = false } = {}) {
		const source = `${base}embed/${path}`;
		const frame = `<iframe src="${source}" title="A figure" width="${width}" height="${height}" style="border:0"></iframe>`;
		const { address, stop } = await host(frame);
		const page = await open(address, { ...DESK, dark });
		// The frame's own host is another on purpose.
		page.problems = page.problems.filter((line) => !line.startsWith(`other host: ${base}`));
		const inside = page.frames().find((one) => one.url().startsWith(base));
		return { page, frame: inside, stop };
	}

	for (const theme of ['light', 'dark']) {
		test(`a frame shows the picture of its address, ${theme}, and says how high it wants to be`, async () => {
			const query = '?points.2030=300&view.axis=log';
			const { page, frame, stop } = await framed(`growth/${query}&theme=${theme}`, {
				height: 300,
				dark: theme === 'light'
			});
			const svg = await drawn(frame);
			const [told] = await page.evaluate(() => window.told);
			const size = await frame.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
			assert.deepEqual(told, { chipcast: 'height', figure: 'growth', height: size[1] });
			assert.equal(size[0], 800);
			const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg);
			const args = ['render', '--figure', 'growth', '--address', query, '--theme', theme];
			const asked = [...args, '--width', width, '--height', height, '--format', 'svg'];
			const { stdout } = await run(process.execPath, [cli, ...asked], { maxBuffer: 1e8 });
			assert.equal(svg, stdout, 'the bytes of the command line');

			// Once the host has given the height, nothing scrolls and nothing is asked again.
			await page
				.locator('iframe')
				.evaluate((frame, height) => (frame.height = height), told.height);
			await becomes(() => frame.evaluate(() => innerHeight), told.height);
			await frame.evaluate(() => new Promise((done) => setTimeout(done, 100)));
			assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight), told.height);
			const link = frame.getByRole('link', { name: 'Open in Chipcast (in a new tab)' });
			assert.deepEqual(await link.evaluate(({ target, rel }) => [target, rel]), [
				'_blank',
				'noopener'
			]);
			const back = new URL(await link.evaluate(({ href }) => href));
			assert.equal(back.origin + back.pathname, base);
			assert.deepEqual(
				['points.2030', 'view.figure', 'view.axis'].map((id) => back.searchParams.get(id)),
				['300', 'growth', 'log']
			);
			page.problems.splice(0, Infinity, ...page.problems.filter((line) => !line.includes(base)));
			await stop();
		});
	}

	test('a frame keeps nothing, has no controls, and is accessible in both themes', async () => {
		for (const dark of [false, true]) {
			const page = await open('embed/market/?points.2030=300', {
				...DESK,
				dark,
				prepare: (page) =>
					page.addInitScript(() => {
						window.touched = [];
						for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
							const found = Object.getOwnPropertyDescriptor(window, name);
							if (!found) continue;
							Object.defineProperty(window, name, {
								get() {
									window.touched.push(name);
									return found.get.call(window);
								}
							});
						}
					})
			});
			await drawn(page);
			assert.deepEqual(await page.evaluate(() => window.touched), []);
			assert.deepEqual(await page.context().cookies(), []);
			assert.equal(await page.locator('button, input, select').count(), 0);
			assert.match(await page.getByRole('img').getAttribute('alt'), /AI chips: .*Gartner/);
			const theme = await page.evaluate(() => document.documentElement.dataset.theme);
			assert.equal(theme, dark ? 'dark' : 'light');
			assert.deepEqual([...(await axeViolations(page))], []);
		}
	});

	test('a broken address shows a figure and says so; a narrow frame lays it out anew', async () => {
		const page = await open('embed/houses/?nobody=1&points.2030=much&theme=sepia&%E0%A4%A', DESK);
		const wide = await drawn(page);
		assert.match(wide, /viewBox="0 0 1440 /);
		assert.match(await page.locator('#state').textContent(), /not understood/);
		await page.setViewportSize({ width: 340, height: 700 });
		await becomes(async () => /viewBox="0 0 340 /.test(await drawn(page)), true);
		const sideways = () => page.evaluate(() => document.documentElement.scrollWidth);
		assert.equal(await sideways(), 340);
		await page.setViewportSize({ width: 200, height: 700 });
		await becomes(async () => /viewBox="0 0 320 /.test(await drawn(page)), true);
		assert.equal(await sideways(), 200);
	});

	test('a frame that cannot load says so and keeps its link', async () => {
		const page = await open('embed/market/', {
			...DESK,
			prepare: (page) => page.route('**/facts.json', (route) => route.abort())
		});
		await becomes(() => page.locator('#state').textContent(), /could not be drawn/);
		assert.equal(await page.getByRole('link').count(), 1);
		// The failed request is the test's own doing.
		page.problems.length = 0;
	});

	test('the code that Export gives shows that figure on another page', async () => {
		const page = await openSettled(open, '?points.2030=300', {
			...DESK,
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await button(page, 'Export').click();
		const dialog = page.getByRole('dialog', { name: 'Export' });
		await dialog.getByLabel('Figure', { exact: true }).selectOption({ label: 'Growth' });
		await dialog.getByLabel('Size', { exact: true }).selectOption({ label: '800 × 450' });
		await button(page, 'Copy embed code').click();
		await dialog.getByText('Embed code copied').waitFor();
		const code = await page.evaluate(() => navigator.clipboard.readText());
		const { address, stop } = await host(code);
		const elsewhere = await (await browser.newContext({ viewport: DESK })).newPage();
		await elsewhere.goto(address);
		const frame = await eventually(() => {
			const found = elsewhere.frames().find((one) => one.url().startsWith(base));
			assert(found, 'no frame yet');
			return found;
		});
		const svg = await drawn(frame);
		assert(/"points\.2030":300\}?,"figure":"growth"/.test(svg.replace(/\s/g, '')), 'its scenario');
		const iframe = elsewhere.locator('iframe');
		assert.match(await iframe.getAttribute('title'), /^Growth of /);
		assert.equal(await iframe.getAttribute('loading'), 'lazy');
		const [{ height }] = await elsewhere.evaluate(() => window.told);
		assert.equal(Number(await iframe.getAttribute('height')), height, 'the height it asks for');
		await stop();
	});
}
