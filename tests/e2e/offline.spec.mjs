// The page kept on the device: without a network, and when a later version is there.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { laterBuild } from '../tools/laterBuild.mjs';
import { build, serve } from '../tools/serve.mjs';
import { becomes, button, DESK, enter, queryOf, settled, title, valueField } from './page.mjs';

const WORKER = { ...DESK, serviceWorkers: 'allow' };
const offer = (page) => page.getByRole('complementary', { name: 'A new version is ready.' });
const isLater = (page) => page.locator('meta[name="later"]').count();
const controlled = (page) => page.waitForFunction(() => navigator.serviceWorker.controller);

/** The files kept on the device, by their paths, with their bytes. */
const kept = (page) =>
	page.evaluate(async () => {
		const found = {};
		for (const key of await caches.keys()) {
			const cache = await caches.open(key);
			for (const request of await cache.keys()) {
				const body = await (await cache.match(request)).arrayBuffer();
				found[new URL(request.url).pathname] = body.byteLength;
			}
		}
		return found;
	});

export default function ({ test, open }) {
	test('the whole page works offline, and a later version waits until it is taken', async () => {
		const later = await laterBuild();
		let server = await serve();
		const port = Number(new URL(server.base).port);
		const { base } = server;
		try {
			// Installed: all that the page is made of, and none of what it is not.
			const page = await settled(await open(base, WORKER));
			await controlled(page);
			const files = await kept(page);
			const parts = await readdir(new URL('_app/immutable', build), { recursive: true });
			for (const part of parts.filter((name) => /\.\w+$/.test(name))) {
				assert(files[`/_app/immutable/${part}`], `${part} is kept`);
			}
			for (const path of ['/', '/it/', '/sources/', '/it/sources/', '/facts.json', '/first.js']) {
				assert.equal(files[path] > 0, true, `${path} is kept`);
			}
			assert.deepEqual(
				Object.keys(files).filter((path) => /\/(og|embed|data|404)\b|\.ttf$/.test(path)),
				[]
			);
			const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
			assert(bytes < 5_000_000, `${bytes} bytes are kept`);

			// Without a network: late parts, the other language, a link with a scenario.
			await server.stop();
			await page.goto(`${base}?points.2030=300&view.figure=story`);
			await settled(page);
			await button(page, 'Export').first().click();
			await page.getByRole('dialog').getByRole('img').waitFor();
			await page.goto(`${base}it/?view.figure=worth`);
			await settled(page);
			assert.match(await title(page), /NVIDIA vale/);
			await page.goto(`${base}it/sources?q=omdia`);
			await becomes(() => page.getByRole('status').innerText(), /^\d+ dati su/);

			// A later version on the server: the page stays what it is, and offers it.
			server = await serve(later.folder, port);
			await page.goto(base);
			await settled(page);
			await offer(page).waitFor();
			assert.equal(await isLater(page), 0);
			const other = await page.context().newPage();
			await other.goto(base);
			await settled(other);
			await enter(valueField(other, 2030), '280');
			await enter(valueField(page, 2030), '310');

			// Taken in one tab, which keeps what it shows; the other goes on, with parts only its version has.
			await offer(page).getByRole('button', { name: 'Use it' }).click();
			await becomes(() => isLater(page), 1);
			await settled(page);
			await becomes(() => queryOf(page), /points\.2030=310/);
			await server.stop();
			await other.getByRole('tab', { name: 'Growth' }).click();
			await becomes(() => title(other), /^Growth/);
			assert.equal(await isLater(other), 0);
			await offer(other).getByRole('button', { name: 'Use it' }).click();
			await becomes(() => isLater(other), 1);
			await settled(other);
			await becomes(() => queryOf(other), /points\.2030=280/);

			// The later one without a network.
			await page.goto(`${base}?view.figure=story`);
			await settled(page);
			assert.equal(await isLater(page), 1);
			assert.equal(await offer(page).count(), 0);
		} finally {
			await server.stop();
			await later.remove();
		}
	});

	test('a frame keeps nothing on the device and offers nothing', async () => {
		const page = await open('embed/market/', WORKER);
		await page.locator('#picture').waitFor();
		const registered = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
		assert.deepEqual(registered, []);
		assert.equal(await page.locator('link[rel="manifest"]').count(), 0);
	});
}
