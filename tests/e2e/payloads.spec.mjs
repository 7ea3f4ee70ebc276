// Labels that would do harm if they were taken for markup, on the page itself.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { allSeen, eventually, openSettled } from './page.mjs';

const payloads = JSON.parse(
	await readFile(new URL('../export/payloads.json', import.meta.url), 'utf8')
);

export default function ({ test, open }) {
	test('forty hostile names and notes are text on the page, or are refused', async () => {
		const page = await openSettled(open, '?name=Start');
		const elements = () =>
			page.evaluate(() => document.querySelectorAll('script, iframe, object, embed, base').length);
		const before = await elements();
		for (const [i, text] of payloads.entries()) {
			const query = new URLSearchParams([
				['name', text],
				['notes.1', `2028 path ${text}`],
				['points.2030', String(300 + i)]
			]);
			await page.evaluate((query) => {
				history.pushState(history.state, '', `?${query}`);
				dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
			}, String(query));
			await eventually(async () => {
				const seen = await allSeen(page);
				assert(seen.includes(String(300 + i)), `scenario ${i} is on the page`);
			});
			assert.equal(await page.evaluate(() => window.hit), undefined, text);
			assert.equal(await elements(), before, text);
		}
	});
}
