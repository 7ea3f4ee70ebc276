// How the page looks from outside: previews of links.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { build } from '../tools/serve.mjs';

export default function ({ test, open, base }) {
	for (const path of ['', 'sources/', 'embed/worth/']) {
		test(`a link to /${path} has words and an image that is there`, async () => {
			const page = await open(path);
			const meta = (name) =>
				page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
			assert.match(await meta('og:title'), /Chipcast/);
			assert((await meta('description')).length > 40);
			const image = new URL(await meta('og:image'), page.url()).href;
			assert(image.startsWith(`${base}og/`));
			const png = await readFile(new URL(image.slice(base.length), build));
			assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
			assert(png.length > 20_000, 'it is not blank');
		});
	}
}
