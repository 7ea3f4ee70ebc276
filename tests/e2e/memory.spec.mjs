import assert from 'node:assert/strict';
import { becomes, openSettled, queryOf, range, valueOf } from './page.mjs';

const MEGABYTE = 1024 * 1024;

/** Presses arrow keys on the focused slider, to and fro, five of them in a frame. */
const steps = (page, count) =>
	page.evaluate(async (count) => {
		const slider = document.activeElement;
		for (let i = 0; i < count; i++) {
			const key = Math.floor(i / 50) % 2 ? 'ArrowLeft' : 'ArrowRight';
			const options = { key, bubbles: true, cancelable: true };
			slider.dispatchEvent(new KeyboardEvent('keydown', options));
			slider.dispatchEvent(new KeyboardEvent('keyup', options));
			// Svelte writes to the page in a microtask after the event.
			for (let k = 0; k < 4; k++) await null;
			if (i % 5 === 4) await new Promise((done) => requestAnimationFrame(done));
		}
	}, count);

export default function ({ test, open }) {
	test('500 steps of a slider leave less than 5 MB behind', async () => {
		const page = await openSettled(open, '');
		const tools = await page.context().newCDPSession(page);
		const used = async () => {
			for (let i = 0; i < 2; i++) await tools.send('HeapProfiler.collectGarbage');
			return (await tools.send('Runtime.getHeapUsage')).usedSize;
		};
		await range(page, 2030).focus();
		await steps(page, 50);
		assert.equal(await valueOf(page, 2030), 307);
		await becomes(() => queryOf(page), /points\.2030=307$/);
		const before = await used();
		await steps(page, 500);
		await becomes(() => valueOf(page, 2030), 307);
		const grown = (await used()) - before;
		assert(grown < 5 * MEGABYTE, `${(grown / MEGABYTE).toFixed(2)} MB`);
	});
}
