import assert from 'node:assert/strict';
import { allSeen, becomes, button, DESK, openSettled, PHONE } from './page.mjs';

/** The page as a printer gets it: what is made for it comes with the browser's own event. */
async function printed(open, query, options) {
	const page = await openSettled(open, query, options);
	// What makes the report is loaded after the page.
	await becomes(async () => {
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		return page.locator('header.printed').count();
	}, 1);
	await page.emulateMedia({ media: 'print' });
	return page;
}

const topOf = (page, selector) =>
	page
		.locator(selector)
		.first()
		.evaluate((one) => one.getBoundingClientRect().top);

export default function ({ test, open }) {
	test('paper has title, figure, sentence, what differs, companies and sources, and no controls', async () => {
		const query = '?points.2030=300&return=0.2&name=My%20case';
		const page = await printed(open, query, { ...DESK, width: 720, dark: true });
		const seen = await allSeen(page);
		for (const text of ['My case', 'Assumptions that differ', 'Return asked for: 10.7 % → 20 %']) {
			assert(seen.includes(text), `${text} in ${seen.join(' | ')}`);
		}
		assert(seen.includes('Market in 2030: $257 bn → $300 bn'));
		assert.match(seen.join(' '), /Data of \d+ [A-Z][a-z]+ 20\d\d/);
		assert(seen.includes('9 of 10') && seen.includes('futures like these,'));
		assert.match(seen.join(' '), /\?data=[\d-]+&name=My%20case&points\.2030=300&return=0\.2/);
		for (const control of ['Export', 'Share', 'Linear', 'Show 20', 'Adjust', 'Growth in 2031']) {
			assert(!seen.includes(control), `${control} stays behind`);
		}
		assert.equal(await page.locator('input[type=range]:visible').count(), 0);
		const order = ['header.printed', '#stage h2', '#stage .plot', '.row p.long', 'section.printed'];
		const tops = [];
		for (const one of [...order, '#stage > section', '.words .head', '.footer .sources']) {
			tops.push(await topOf(page, one));
		}
		assert.deepEqual(
			tops,
			[...tops].sort((a, b) => a - b)
		);
		const ground = await page.evaluate(() => getComputedStyle(document.documentElement).background);
		assert.match(ground, /rgb\(255, 255, 255\)/, 'light, though the screen is dark');
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 720);
	});

	test('paper of an unchanged scenario says so, and the screen goes on as it was', async () => {
		const page = await printed(open, '', PHONE);
		assert((await allSeen(page)).includes('None: all as in “The article”.'));
		await page.emulateMedia({ media: 'screen' });
		assert(!(await allSeen(page)).includes('Assumptions that differ'));
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await becomes(() => page.locator('.printed').count(), 0);
		await button(page, 'Undo').waitFor();
	});

	for (const figure of ['market', 'growth', 'houses', 'valuations']) {
		test(`the report of ${figure} is a PDF of two pages at most`, async () => {
			const page = await printed(open, `?view.figure=${figure}`, DESK);
			await page.emulateMedia({ media: null });
			const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
			const count = pdf.match(/\/Type\s*\/Page\b/g).length;
			assert(count === 1 || count === 2, `${count} pages`);
		});
	}
}
