import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import {
	becomes,
	button,
	drop,
	enter,
	openSettled,
	PHONE,
	queryOf,
	settled,
	valueField,
	valueOf
} from './page.mjs';

const dialog = (page) => page.getByRole('dialog');
const names = (page) => dialog(page).locator('li b').allInnerTexts();

async function menu(page, item) {
	await button(page, 'Scenario').click();
	await page.getByRole('menuitem', { name: item }).click();
	await dialog(page).waitFor();
}
const kept = (page) => menu(page, 'Kept scenarios');

async function keep(page, name) {
	await kept(page);
	await dialog(page).getByRole('textbox', { name: 'Name' }).fill(name);
	await page.keyboard.press('Enter');
	await becomes(
		() => dialog(page).locator('#kept-said').innerText(),
		`Saved as “${name}” on this device.`
	);
	await page.keyboard.press('Escape');
}

export default function ({ test, open }) {
	test('a scenario is kept, opened again, renamed, deleted and brought back', async () => {
		const page = await openSettled(open, '?points.2030=300');
		await keep(page, 'High road');
		assert.match(queryOf(page), /name=High road/);
		await button(page, 'Gartner 2024').click();
		await becomes(() => queryOf(page), /preset=gartner-2024/);
		await kept(page);
		await becomes(() => names(page), ['High road']);
		assert.match(
			await dialog(page).locator('li').innerText(),
			/The article, Market in 2030: \$257 bn → \$300 bn/
		);
		await dialog(page).getByRole('button', { name: 'Open “High road”' }).click();
		await becomes(() => valueOf(page, 2030), 300);
		await button(page, 'Undo').click();
		await becomes(() => queryOf(page), /preset=gartner-2024/);

		await kept(page);
		await dialog(page).getByRole('button', { name: 'Rename “High road”' }).click();
		await dialog(page).getByRole('textbox', { name: 'New name of “High road”' }).fill('Steep road');
		await page.keyboard.press('Enter');
		await becomes(() => names(page), ['Steep road']);
		await dialog(page).getByRole('button', { name: 'Delete “Steep road”' }).click();
		await becomes(() => names(page), []);
		await dialog(page).getByRole('button', { name: 'Undo' }).click();
		await becomes(() => names(page), ['Steep road']);
	});

	test('saving an opened one replaces it, or makes a second', async () => {
		const page = await openSettled(open, '');
		await keep(page, 'Mine');
		await enter(valueField(page, 2030), '400');
		await kept(page);
		await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
		await becomes(
			() =>
				dialog(page)
					.locator('li')
					.allInnerTexts()
					.then((all) => all.length),
			1
		);
		await becomes(() => dialog(page).locator('li').innerText(), /400/);
		await dialog(page).getByRole('button', { name: 'Save as new' }).click();
		await becomes(() => names(page), ['Mine', 'Mine']);
	});

	test('two tabs keep at once and lose nothing; each sees the other', async () => {
		const one = await openSettled(open, '?points.2030=300');
		const other = await one.context().newPage();
		await other.goto(one.url().replace('300', '500'));
		await settled(other);
		await keep(one, 'One');
		await keep(other, 'Other');
		await kept(one);
		await becomes(() => names(one), ['Other', 'One']);
		await dialog(one).getByRole('button', { name: 'Delete “Other”' }).click();
		await kept(other);
		await becomes(() => names(other), ['One']);
	});

	test('the page offers to go on from the last visit, and never does so by itself', async () => {
		const page = await openSettled(open, '');
		await enter(valueField(page, 2030), '321');
		const home = new URL(page.url());
		home.search = '';
		await page.addInitScript(() => {
			globalThis.shifts = 0;
			new PerformanceObserver((list) => {
				for (const { value } of list.getEntries()) globalThis.shifts += value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(home.href);
		await settled(page);
		const offer = page.locator('.problems').getByRole('status').first();
		await becomes(
			() => offer.innerText(),
			/^Continue where you were \(.*\): The article, Market in 2030: \$257 bn → \$321 bn$/
		);
		assert.equal(await valueOf(page, 2030), 257);
		assert((await page.evaluate(() => globalThis.shifts)) < 0.02, 'nothing moves for it');
		await button(page, 'Continue').click();
		await becomes(() => valueOf(page, 2030), 321);
		await becomes(() => page.locator('.problems').innerText(), '');
		await button(page, 'Undo').click();
		await becomes(() => valueOf(page, 2030), 257);

		await page.goto(home.href);
		await settled(page);
		await becomes(() => page.locator('.problems').innerText(), /Continue where you were/);
		await enter(valueField(page, 2030), '300');
		await becomes(() => page.locator('.problems').innerText(), '');
	});

	test('the steps of a visit stand in words and can be gone to', async () => {
		const page = await openSettled(open, '');
		await enter(valueField(page, 2030), '300');
		await button(page, 'Gartner 2024').click();
		await menu(page, 'Steps of this visit');
		const steps = dialog(page).getByRole('listitem');
		await becomes(
			async () => (await steps.allInnerTexts()).map((one) => one.split('\n')[0]),
			['Opened Gartner 2024', 'Market in 2030: $257 bn → $300 bn', 'As it was opened']
		);
		await steps.nth(1).getByRole('button').click();
		await becomes(() => valueOf(page, 2030), 300);
		await steps.nth(2).getByRole('button').click();
		await becomes(() => queryOf(page), '');
		await steps.nth(0).getByRole('button').click();
		await becomes(() => queryOf(page), /gartner-2024/);
	});

	test('a saved file and a picture open when they are dropped; what is foreign is refused in one line', async () => {
		const page = await openSettled(open, '?points.2030=333&view.figure=growth');
		await kept(page);
		const [saved] = await Promise.all([
			page.waitForEvent('download'),
			dialog(page).getByRole('button', { name: 'Save to a file' }).click()
		]);
		assert.match(saved.suggestedFilename(), /^chipcast-scenario-article-.*\.json$/);
		const file = await readFile(await saved.path());
		await page.keyboard.press('Escape');
		await button(page, 'Export').click();
		const [image] = await Promise.all([
			page.waitForEvent('download'),
			dialog(page).getByRole('button', { name: 'Save', exact: false }).last().click()
		]);
		const picture = await readFile(await image.path());
		await page.keyboard.press('Escape');

		for (const [name, bytes] of [
			['mine.json', file],
			['mine.png', picture]
		]) {
			await button(page, 'AMD 2023').click();
			await becomes(() => queryOf(page), /amd-2023/);
			await drop(page, name, bytes);
			await becomes(() => valueOf(page, 2030), 333);
			await becomes(() => queryOf(page), /view\.figure=growth/);
			await page.goBack();
			await becomes(() => queryOf(page), /amd-2023/);
		}

		const before = queryOf(page);
		for (const [name, bytes] of [
			['foreign.png', picture.subarray(0, 60)],
			['text.txt', Buffer.from('hello')]
		]) {
			await drop(page, name, bytes);
			await becomes(() => page.locator('.problems').getByRole('alert').innerText(), /.{20,}/);
			assert.equal(queryOf(page), before, name);
		}
	});

	test('a browser that keeps nothing says so once, and work goes on', async () => {
		const page = await open('?points.2030=300', {
			prepare: (page) =>
				page.addInitScript(() => {
					Storage.prototype.setItem = () => {
						throw new DOMException('full', 'QuotaExceededError');
					};
				})
		});
		await settled(page);
		await keep(page, 'Held');
		await becomes(() => page.locator('.problems').innerText(), /storage of this browser is full/);
		await kept(page);
		assert.match(await dialog(page).locator('li').innerText(), /Only in this tab/);
		await dialog(page).getByRole('button', { name: 'Open “Held”' }).click();
		await becomes(() => valueOf(page, 2030), 300);
	});

	test('on a phone both are in the menu', async () => {
		const page = await openSettled(open, '', PHONE);
		await button(page, 'More actions').first().click();
		await page.getByRole('menuitem', { name: 'Kept scenarios' }).click();
		await becomes(
			() => dialog(page).locator('.none').innerText(),
			'Nothing is kept on this device yet.'
		);
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
	});

	test('the value that gives a goal is found, said and taken over', async () => {
		const page = await openSettled(open, '');
		await menu(page, 'Which value gives …?');
		await becomes(
			() => dialog(page).locator('li > span').allInnerTexts(),
			['Market in 2030: $400 bn', 'Growth to 2030: 41.9 %']
		);
		await dialog(page).getByText('These do not').click();
		assert.match(
			await dialog(page).locator('.reasons').innerText(),
			/Without effect on it: Market in 2023, Market in 2027, /
		);
		await dialog(page)
			.getByRole('combobox', { name: 'I want' })
			.selectOption('the chance of more than …');
		await dialog(page).getByRole('textbox', { name: /to be/ }).fill('5o');
		await becomes(() => dialog(page).locator('.wrong').innerText(), '“5o” is no number.');
		await dialog(page).getByRole('textbox', { name: /to be/ }).fill('100');
		await becomes(
			() => dialog(page).locator('.wrong').innerText(),
			/^A chance lies above 0 % and below 100 %.*; no assumption makes it 100 %\.$/
		);
		await dialog(page).getByRole('textbox', { name: /to be/ }).fill('50');
		await becomes(
			() => dialog(page).locator('p').first().innerText(),
			/At present the chance of more than \$400 bn in 2030 is 27\.?\d* %\./
		);
		await dialog(page)
			.getByRole('button', { name: /Set to this: Market in 2030/ })
			.click();
		await menu(page, 'Which value gives …?');
		await dialog(page)
			.getByRole('combobox', { name: 'I want' })
			.selectOption('the chance of more than …');
		await becomes(
			() => dialog(page).locator('p').first().innerText(),
			'At present the chance of more than $400 bn in 2030 is 50 %.'
		);
		await page.keyboard.press('Escape');
		await button(page, 'Undo').click();
		await becomes(() => valueOf(page, 2030), 257);
	});
}
