import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import {
	becomes,
	button,
	enter,
	headingOf,
	marksOf,
	markTree,
	openSettled,
	PHONE,
	queryOf,
	walkMarks
} from './page.mjs';

const cli = fileURLToPath(new URL('../../.build/cli/cli.js', import.meta.url));

/** What the command line says of a company under an address. */
async function valueOf(id, address) {
	const args = [cli, 'value', '--json', ...(address ? ['--address', address] : [])];
	const { stdout } = await promisify(execFile)(process.execPath, args);
	return JSON.parse(stdout).companies.find((one) => one.id === id);
}

const stage = (page) => page.getByRole('tabpanel');
const heading = (page) => headingOf(stage(page));
const row = (page, name) => stage(page).getByRole('row', { name });

export default function ({ test, open }) {
	test('what a company is worth is what the command line prints', async () => {
		const query = '?points.2030=400&view.figure=worth&view.company=broadcom';
		const { worth, ratio, pricedIn } = await valueOf('broadcom', query);
		const page = await openSettled(open, query);
		const share = Math.round(ratio * 100);
		await becomes(
			() => heading(page),
			new RegExp(`^Broadcom is worth \\$${Math.round(worth)} bn here, ${share} % of its price`)
		);
		await page.getByRole('tab', { name: 'Priced in' }).click();
		await becomes(
			() => row(page, /^Multiple of earnings/).innerText(),
			new RegExp(pricedIn.multiple.toFixed(1).replace('.', '\\.'))
		);
	});

	test('an answer taken over makes the company worth its price, and undo takes it back', async () => {
		const page = await openSettled(open, '?view.figure=pricedin');
		const said = () => stage(page).getByText('under these assumptions').innerText();
		await becomes(said, /^NVIDIA: worth \$\d+ bn today under these assumptions, 26 %/);
		await button(page, 'Set to this: Market in 2030').click();
		await becomes(said, /^NVIDIA: worth \$3,110 bn today under these assumptions, 100 %/);
		await becomes(() => page.url(), /points\.2030=1089\.69/);
		await button(page, 'Undo').click();
		await becomes(said, /26 %/);
	});

	test('what was published says by whom below the figure, and opens its source', async () => {
		const page = await openSettled(open, '?view.figure=pricedin');
		const marks = marksOf(page);
		const tick = page.getByRole('treeitem', { name: /^Market in 2030: \$453 bn/ });
		await tick.hover();
		const said = () => page.locator('.said').innerText();
		await becomes(said, /^Market in 2030: \$453 bn, IDTechEx, May 2025/);
		await page.locator('h2').first().hover();
		await becomes(said, /^Each tick and bar opens its source/);
		assert.equal(await markTree(page).locator('[tabindex="0"]').count(), 1);
		assert.deepEqual(
			await walkMarks(page),
			await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
		);
		await becomes(said, /^Return\. Now: [\d.]+ %; .*\. 3 entries\. 6 of 6$/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('End');
		await becomes(said, /^Return: 10\.7 %, Aswath Damodaran.* 3 of 3$/);
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Where this comes from' });
		await becomes(
			() => dialog.getByRole('link', { name: 'Open the page' }).getAttribute('href'),
			/^https?:\/\//
		);
	});

	test('a cell of the grid takes two assumptions over in one step', async () => {
		const page = await openSettled(open, '?view.figure=worth');
		await stage(page).getByRole('radio', { name: 'Multiple and return' }).check();
		const cell = stage(page).getByRole('button', { name: /^multiple of earnings .*Set to this/ });
		await cell.last().waitFor();
		const name = await cell.last().getAttribute('aria-label');
		const share = /worth ([\d,]+) % of the price/.exec(name)[1];
		await cell.last().click();
		await becomes(() => heading(page), new RegExp(`${share} % of its price`));
		await becomes(() => page.url(), /return=.*nvidia\.multiple=/);
		await button(page, 'Undo').click();
		await becomes(() => heading(page), /26 % of its price/);
		await becomes(() => page.url(), /^[^=]*\?view\.figure=worth$/);
	});

	test('a price then and now says what each assumes, under one scenario', async () => {
		const page = await openSettled(open, '?view.figure=pricedin');
		const now = row(page, /^30 June 2026/);
		await becomes(() => now.innerText(), /\$4,700 bn/);
		const { pricedIn } = await valueOf('nvidia', '?snapshot=2026-06-30');
		const market = String(Number(pricedIn.market.toPrecision(3)));
		assert.ok((await now.innerText()).replaceAll(',', '').includes(`$${market} bn`));
	});

	test('what is not possible is said in words', async () => {
		const page = await openSettled(open, '?view.figure=pricedin');
		await becomes(
			() => row(page, /^Net margin/).innerText(),
			/not possible: it would need a margin/
		);
		assert.equal(await button(page, 'Set to this: Net margin').count(), 0);
	});

	test('an assumption about a company moves its worth', async () => {
		const page = await openSettled(open, '?view.figure=worth');
		const multiple = page.getByRole('textbox', { name: /^Multiple of earnings/ });
		await multiple.fill('44');
		await multiple.press('Enter');
		await becomes(() => heading(page), /52 % of its price/);
		await becomes(() => page.url(), /nvidia\.multiple=44/);
	});

	test('evidence sets a share, a low is typed, and undo takes each back', async () => {
		const page = await openSettled(open, '?view.figure=worth', PHONE);
		const set = () =>
			queryOf(page)
				.replace(/^\?/, '')
				.split('&')
				.filter((one) => /share/.test(one));
		await button(page, '14 published, 66.4 to 100').click();
		const list = page.getByRole('list', { name: 'Shares of chips sold to all, %' });
		const whole = list.getByRole('button', { name: /^74 Susquehanna/ });
		assert.match(await whole.innerText(), /67\s% of the whole market, 9\.5\s% of it custom/);
		await whole.click();
		await becomes(() => set().join(), /^nvidia\.share=0\.74033149/);
		await list.getByRole('button', { name: 'Source: Susquehanna, 2030' }).click();
		await becomes(
			() =>
				page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).getAttribute('href'),
			/^https:/
		);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await page.keyboard.press('Escape');
		await page.locator('summary', { hasText: 'Range 48.3 to 87 %' }).click();
		await enter(page.getByRole('textbox', { name: 'NVIDIA, share, low' }), '60');
		await becomes(() => set().at(-1), 'nvidia.share.low=0.6');
		await button(page, 'Undo').click();
		await becomes(() => set().length, 1);
		await button(page, 'Undo').click();
		await becomes(() => set().length, 0);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		assert.equal(wide, PHONE.width);
	});

	test('the story opens on a phone, and a step leads to its source', async () => {
		const page = await openSettled(open, '?view.figure=story', PHONE);
		const steps = page.getByRole('listitem').filter({ hasText: 'Qualcomm → ByteDance' });
		await becomes(() => steps.innerText(), /7 nm: in use, disputed/);
		await steps.getByRole('button', { name: 'Source' }).click();
		await becomes(
			() =>
				page.getByRole('dialog').getByRole('link', { name: 'Open the page' }).getAttribute('href'),
			/^https:\/\/leganerd\.com/
		);
	});
}
