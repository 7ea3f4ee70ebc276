import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { fromLines, goldens, hashOf } from '../golden/goldens.mjs';
import { build } from '../tools/serve.mjs';

/** The address of the picture bundle as the page loads it. */
async function pictureBundle() {
	const folder = new URL('_app/immutable/chunks/', build);
	for (const name of await readdir(folder)) {
		const text = await readFile(new URL(name, folder), 'utf8');
		if (text.includes('@font-face{font-family')) return `/_app/immutable/chunks/${name}`;
	}
	throw new Error('[e2e] no chunk of the build makes pictures');
}

export default function ({ test, open }) {
	test('the browser draws every golden picture as Node does, to the byte', async () => {
		const page = await open('sources/');
		const hashes = fromLines(
			JSON.parse(await readFile(new URL('../golden/hashes.json', import.meta.url), 'utf8'))
		);
		const drawn = await page.evaluate(
			async ([bundle, goldens]) => {
				const { picture, fromAddress } = await import(bundle);
				const facts = await (await fetch('/facts.json')).json();
				return goldens.map(({ figure, query, language, width, height, theme }) => {
					const { scenario, view } = fromAddress(query, facts);
					const look = { language, width, height, theme, scale: 2 };
					return picture({ scenario, view: { ...view, figure }, ...look }, facts, null, '');
				});
			},
			[await pictureBundle(), goldens]
		);
		const differ = goldens.filter((_, i) => hashOf(drawn[i]) !== hashes[i]);
		assert.deepEqual(
			differ.map(({ name }) => name),
			[]
		);
		assert(drawn.length >= 360 && drawn.every((svg) => svg.startsWith('<svg ')));
	});
}
