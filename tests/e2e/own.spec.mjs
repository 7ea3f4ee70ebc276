import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
	becomes,
	button,
	DESK,
	drop,
	eventually,
	figureTexts,
	headline,
	openSettled,
	PHONE,
	settled,
	title
} from './page.mjs';
import { axeViolations } from '../tools/axe.mjs';

const dialog = (page) => page.getByRole('dialog', { name: 'Your own market' });
const line = (page) => page.locator('.problems').getByRole('status').first();

async function openDialog(page) {
	await button(page, 'Scenario').click();
	await page.getByRole('menuitem', { name: 'Your own market …' }).click();
	await dialog(page).waitFor();
}

/** Shows the example file on memory chips, in a unit of its own. */
async function example(page, unit = '€ bn') {
	await openDialog(page);
	await dialog(page).getByRole('button', { name: 'Example: memory chips' }).click();
	await becomes(
		() => dialog(page).locator('.result').innerText(),
		'13 figures and 4 companies can be used.'
	);
	await dialog(page).getByRole('textbox', { name: 'Counted in' }).fill(unit);
	await dialog(page).getByRole('button', { name: 'Use it' }).click();
	await becomes(() => title(page), /^High-bandwidth memory: €33 bn in 2025/);
	await settled(page);
}

export default function ({ test, open }) {
	test('the example on memory chips is shown with its own points, houses, companies and unit', async () => {
		const page = await openSettled(open, '');
		await example(page);
		assert.equal(await page.title(), 'Chipcast: Memory chips');
		assert.match(
			await line(page).innerText(),
			/Your market “Memory chips”, in € bn: 13 figures, 4 companies/
		);
		assert.equal(await headline(page), '€110 bn');
		const tabs = await page.getByRole('tab').allInnerTexts();
		assert.deepEqual(tabs, [
			'Market',
			'Growth',
			'Houses',
			'Revisions',
			'Record',
			'Companies',
			'Worth',
			'Priced in',
			'Compare'
		]);
		for (const tab of tabs) {
			await page.getByRole('tab', { name: tab, exact: true }).click();
			await eventually(async () => assert.ok((await figureTexts(page)).length > 3, tab));
			// Alone what a browser announces of the page it opened is of the built-in data.
			const said = await page.locator('.page').innerText();
			assert.doesNotMatch(said, /.{0,40}(\$|dollar|AI chip|the article|Lega Nerd).{0,40}/i, tab);
		}
		await button(page, 'Export').click();
		const offered = page.getByLabel('Figure', { exact: true }).locator('option');
		await becomes(() => offered.allTextContents(), tabs);
		await page.keyboard.press('Escape');
		await page.getByRole('tab', { name: 'Market' }).click();
		await page.getByRole('slider', { name: 'Market in 2030', exact: true }).focus();
		await page.keyboard.press('ArrowRight');
		await becomes(() => button(page, 'Undo').isEnabled(), true);
		assert.notEqual(await headline(page), '€110 bn');
		assert.deepEqual(page.problems, []);
	});

	test('back, forward and the way back lose no step of either market', async () => {
		const page = await openSettled(open, '?points.2030=300');
		await example(page);
		assert.match(page.url(), /#own-market$/);
		await page.goBack();
		await becomes(() => headline(page), '$300 bn');
		assert.match(page.url(), /points\.2030=300/);
		await page.goForward();
		await becomes(() => headline(page), '€110 bn');
		await button(page, 'Back to the built-in figures').click();
		await becomes(() => headline(page), '$300 bn');
		// What was left is not lost: the dialog still holds it.
		await openDialog(page);
		assert.match(
			await dialog(page).getByRole('textbox', { name: 'Published figures' }).inputValue(),
			/Example House A/
		);
		assert.equal(
			await dialog(page).getByRole('textbox', { name: 'Counted in' }).inputValue(),
			'€ bn'
		);
		assert.deepEqual(page.problems, []);
	});

	test('a later visit may go on with the market; a picture of it opens again elsewhere', async () => {
		const page = await openSettled(open, '');
		await example(page);
		await page.getByRole('slider', { name: 'Market in 2030', exact: true }).focus();
		await page.keyboard.press('PageUp');
		const now = await headline(page);
		await button(page, 'Export').click();
		const wanted = page.waitForEvent('download');
		await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
		const bytes = await readFile(await (await wanted).path());
		await page.keyboard.press('Escape');
		await page.waitForTimeout(400);
		await page.reload();
		await settled(page);
		await becomes(() => line(page).innerText(), /Continue where you were .*Memory chips/);
		await button(page, 'Continue').click();
		await becomes(() => headline(page), now);

		const other = await openSettled(open, '');
		assert.notEqual(await headline(other), now);
		await drop(other, 'picture.png', bytes, 'image/png');
		await becomes(() => headline(other), now);
		assert.match(await line(other).innerText(), /Memory chips/);
		assert.deepEqual([...page.problems, ...other.problems], []);
	});

	test('rows that cannot be used are named with row, column and reason; nothing is shown of a file of none', async () => {
		const page = await openSettled(open, '');
		const bad =
			'house,vintage,year,value,source\nA,2026-01,2025,ten,S\nB,2026-01,1999,10,S\nC,2026-01,2026,12,S\n';
		await drop(page, 'bad.csv', Buffer.from(bad), 'text/csv');
		await dialog(page).waitFor();
		await becomes(
			() => dialog(page).locator('.result').innerText(),
			/^1 figure and 0 companies can be used; 2 remarks, and what cannot be used is left out:\s+Figures, row 2, value: “ten” is not a number\.\nFigures, row 3, year: 1999 is not within 2000 to 2045\.$/
		);
		const table = dialog(page).getByRole('textbox', { name: 'Published figures' });
		assert.equal(await table.inputValue(), bad);
		await table.fill('house,vintage,year,value,source\nA,2026-01,2025,ten,S');
		await dialog(page).getByRole('button', { name: 'Use it' }).click();
		assert.match(await dialog(page).getByRole('alert').innerText(), /Nothing of it can be used/);
		assert.equal(await headline(page), 'over $257 bn');
		await table.fill('house,vintage,year,value,source\nA,2026-01,2025,10,S\nA,2026-01,2028,20,S');
		await dialog(page).getByRole('radio', { name: 'stay beside it' }).check({ force: true });
		await dialog(page).getByRole('button', { name: 'Use it' }).click();
		await becomes(() => line(page).innerText(), /beside the built-in figures: 2 figures/);
		// Its starting figures stand among ours, and ours can be opened beside it.
		await button(page, 'My market').waitFor();
		await button(page, 'The article').click();
		await becomes(() => headline(page), 'over $257 bn');
		assert.deepEqual(page.problems, []);
	});

	for (const [name, size] of [
		['desk', DESK],
		['phone', PHONE]
	]) {
		test(`the dialog and the page on a market of one’s own are accessible, ${name}`, async () => {
			const page = await openSettled(open, '', { ...size, dark: name === 'phone' });
			await drop(page, 'x.csv', await readFile('static/example-memory-market.csv'), 'text/csv');
			await dialog(page).waitFor();
			assert.deepEqual([...(await axeViolations(page))], []);
			await dialog(page).getByRole('button', { name: 'Use it' }).click();
			await becomes(() => title(page), /^High-bandwidth memory/);
			assert.deepEqual([...(await axeViolations(page))], []);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			assert.ok(wide <= size.width, `${wide} px wide`);
		});
	}

	test('a figure comes to rest where its key takes room from it', async () => {
		const page = await openSettled(open, '');
		await example(page);
		await page.getByRole('tab', { name: 'Houses' }).click();
		await eventually(async () => assert.ok((await figureTexts(page)).length > 10));
		await page.waitForTimeout(300);
		const heights = await page.evaluate(async () => {
			const seen = new Set();
			for (let i = 0; i < 20; i++) {
				await new Promise((done) => requestAnimationFrame(done));
				seen.add(document.querySelector('#stage .plot svg').getAttribute('height'));
			}
			return [...seen];
		});
		assert.equal(heights.length, 1, heights.join(', '));
	});
}
