// What who hears a figure hears: its part of the accessibility tree, kept in tests/golden/aria.
// CHIPCAST_ACCEPT=1 node tests/e2e/run.mjs --only heard keeps them as they are now.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { figures } from '../golden/goldens.mjs';
import { openSettled, settled } from './page.mjs';

const ACCEPT = Boolean(process.env.CHIPCAST_ACCEPT);
const kept = (figure) => new URL(`../golden/aria/${figure}.txt`, import.meta.url);

/** Its choices among years, companies and counts are the browser's own and long; what is chosen is kept. */
const withoutOptions = (tree) => tree.replace(/^ *- option (?!.*\[selected\]).*\n/gm, '');

export default function ({ test, open }) {
	test('every figure is heard as it was kept', async () => {
		const page = await openSettled(open, '');
		const differ = [];
		for (const figure of figures) {
			await page.locator(`#stage-${figure}`).click();
			await page.locator('#stage .plot svg').first().waitFor();
			await settled(page);
			const heard = withoutOptions(`${await page.locator('#stage').ariaSnapshot()}\n`);
			if (ACCEPT) await writeFile(kept(figure), heard);
			else if (heard !== (await readFile(kept(figure), 'utf8').catch(() => ''))) {
				differ.push(`${figure} is heard as\n${heard}`);
			}
		}
		assert.deepEqual(differ, []);
	});
}
