import assert from 'node:assert/strict';
import { axeViolations } from '../tools/axe.mjs';
import { becomes, button, DESK, marksOf, markTree, openSettled, walkMarks } from './page.mjs';

const PHONE = { width: 390, height: 844, touch: true, dark: true };

export default function ({ test, open }) {
	for (const figure of ['houses', 'vintages', 'record']) {
		for (const [name, size] of [
			['a desk', DESK],
			['a dark phone', PHONE]
		]) {
			test(`axe finds nothing on the figure of ${figure} on ${name}`, async () => {
				const page = await openSettled(open, `?view.year=2024&view.figure=${figure}`, size);
				await marksOf(page).first().waitFor();
				assert.deepEqual([...(await axeViolations(page))], []);
			});
		}

		test(`every mark of ${figure} is reached by keys, house by house, says itself, and opens its source`, async () => {
			const page = await openSettled(open, `?view.year=2024&view.figure=${figure}`);
			const marks = marksOf(page);
			await marks.first().waitFor();
			assert((await marks.count()) > 2);
			assert.equal(await markTree(page).locator('[tabindex="0"]').count(), 1);
			assert.deepEqual(
				await walkMarks(page),
				await marks.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
			);
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
			const dialog = page.getByRole('dialog', { name: 'Where this comes from' });
			await becomes(
				() => dialog.getByRole('link', { name: 'Open the page' }).getAttribute('href'),
				/^https?:\/\//
			);
		});
	}

	test('a mark pointed at says its value below the figure, and nothing moves', async () => {
		const page = await openSettled(open, '?view.figure=houses');
		const mark = page.getByRole('treeitem', { name: /^IDTechEx, May 2023/ });
		await mark.waitFor();
		const height = () => page.locator('.plot').evaluate((plot) => plot.clientHeight);
		const before = await height();
		await mark.hover();
		await becomes(() => page.locator('.said').innerText(), /\$258 bn in 2033/);
		assert.equal(await height(), before);
		await page.locator('h2').first().hover();
		await becomes(() => page.locator('.said').innerText(), /^For 2030, 10 published values/);
	});

	test('marks a phone has no room to name are numbered, and the key names the numbers', async () => {
		const query = '?view.figure=houses&view.definition=G_syndicated';
		const page = await openSettled(open, query, { ...PHONE, dark: false });
		const key = page.locator('.numbers li');
		await key.first().waitFor();
		const numbers = await page.locator('.numbers b').allInnerTexts();
		assert.deepEqual(
			numbers,
			numbers.map((_, i) => String(i + 1))
		);
		const shown = await page.locator('.plot svg text').allTextContents();
		for (const number of numbers) assert(shown.includes(number), number);
		for (const text of await key.allInnerTexts()) assert.match(text, /\w.*, 20\d\d: /s);
	});

	test('a phone names path, bands, dates of publication and what is counted below the figure', async () => {
		const page = await openSettled(open, '?view.figure=houses', { ...PHONE, dark: false });
		await page.locator('.swatches li').first().waitFor();
		const names = await page.locator('.swatches li').allInnerTexts();
		assert.deepEqual(names, ['This path', '5 in 10 futures', '9 in 10 futures']);
		const groups = await page.locator('.groups li').allInnerTexts();
		assert(groups.includes('Gartner, May 2024: 53.7, 71.3, 92'), groups.join('; '));
		assert.match(await page.locator('p.counts').innerText(), /^All AI semiconductors/);
		const revisions = await openSettled(open, '?view.figure=vintages', { ...PHONE, dark: false });
		await revisions.locator('.groups li').first().waitFor();
		const counts = await revisions.locator('.groups li').allInnerTexts();
		assert(
			counts.includes('all data-centre silicon: 372\u00a0Yole, 1,000\u00a0AMD'),
			counts.join('; ')
		);
	});

	test('the error of the fan is taken over from the record in one step', async () => {
		const page = await openSettled(open, '?view.figure=record');
		const chosen = (name) => button(page, name).getAttribute('aria-pressed');
		await becomes(() => chosen('Use both'), 'true');
		await button(page, 'Use all semiconductors alone').click();
		await becomes(() => page.url(), /error\.yearly=0\.12&error\.freedom=10/);
		await becomes(() => chosen('Use both'), 'false');
		await button(page, 'Undo').click();
		await becomes(() => page.url(), /\?view\.figure=record$/);
	});

	test('the chance of a market above a value follows the value and the view', async () => {
		const page = await openSettled(open, '');
		const field = page.getByRole('textbox', { name: /^Chance that the market of 2030/ });
		await field.fill('257');
		await field.press('Enter');
		const note = page.locator('#chance-note');
		await becomes(() => note.innerText(), /: 10 of 20 futures, 10 below/);
		const track = page.getByRole('slider', { name: /^Chance that the market of 2030/ });
		const spoken = () => track.getAttribute('aria-valuetext');
		await becomes(spoken, 'above 257 billion dollars: 50 %');
		await track.press('End');
		await becomes(spoken, 'above 1,000 billion dollars: 4 %');
		const box = await track.boundingBox();
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + box.width - 2, y);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2, y, { steps: 4 });
		await becomes(async () => Number(await field.inputValue()) < 500, true);
		await page.keyboard.press('Escape');
		await becomes(spoken, 'above 1,000 billion dollars: 4 %');
		await page.mouse.up();
	});

	test('twenty possible futures are still for who asks for less motion', async () => {
		const page = await openSettled(open, '', { ...DESK, reducedMotion: true });
		await button(page, 'Show 20').click();
		const lines = page.locator('g[clip-path="url(#futures-frame)"] path');
		await becomes(async () => (await lines.count()) === 20, true);
		await button(page, 'Hide 20').click();
		await becomes(async () => (await lines.count()) === 0, true);
	});
}
