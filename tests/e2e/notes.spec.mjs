import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { axeViolations } from '../tools/axe.mjs';
import {
	becomes,
	button,
	figureTexts,
	openSettled,
	PHONE,
	queryOf,
	settled,
	wordsColumn
} from './page.mjs';

const dialog = (page) => page.getByRole('dialog', { name: 'Notes' });
const field = (page, name) => dialog(page).getByRole('textbox', { name, exact: true });

async function openDialog(page, menu = 'Scenario') {
	await button(page, menu).click();
	await page.getByRole('menuitem', { name: 'Notes …' }).click();
	await dialog(page).waitFor();
}

async function write(page, { year, value = '', text }) {
	await field(page, 'Year').fill(year);
	await field(page, 'At, $ bn').fill(value);
	await field(page, 'Note').fill(text);
	await page.keyboard.press('Enter');
}

/** The text of the figure, its lines joined. */
const drawn = async (page) => (await figureTexts(page)).join(' ');

export default function ({ test, open }) {
	test('a note is written, stands in the figure, in words, in the link and in a picture, and can be undone', async () => {
		const page = await openSettled(open, '');
		await openDialog(page);
		await write(page, { year: '2028', value: '500', text: 'Second supplier' });
		await becomes(() => drawn(page), /Second supplier/);
		await becomes(
			() => dialog(page).locator('li').innerText(),
			/2028, at \$500 bn\s+Second supplier/
		);
		await page.keyboard.press('Escape');
		await becomes(
			() => wordsColumn(page).innerText(),
			/Notes[\s\S]*2028, at \$500 bn Second supplier/
		);
		assert.match(queryOf(page), /notes\.1=2028 500 Second supplier/);
		assert.match(await page.locator('.rail').innerText(), /all as published/);

		await button(page, 'Export').click();
		await page.getByLabel('Format').selectOption('svg');
		const wanted = page.waitForEvent('download');
		await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
		const svg = await readFile(await (await wanted).path(), 'utf8');
		assert.match(svg, /<text[^>]*>Second supplier<\/text>/);
		await page.keyboard.press('Escape');

		await page.reload();
		await settled(page);
		assert.match(await drawn(page), /Second supplier/);
		await button(page, 'AMD 2023').click();
		await button(page, 'Undo').click();
		await becomes(() => drawn(page), /Second supplier/);
		assert.deepEqual(page.problems, []);
	});

	test('what cannot be a note is said at its field, and what was typed stays', async () => {
		const page = await openSettled(open, '');
		await openDialog(page);
		for (const [given, name, says] of [
			[{ year: '1990', text: 'x' }, 'Year', /a year from 2000 to 2045/],
			[{ year: '2030', value: '-3', text: 'x' }, 'At, $ bn', /a value from 0\.001 to 1,000,000/],
			[{ year: '2030', text: '  ' }, 'Note', /a note of at most 120 characters/]
		]) {
			await write(page, given);
			await becomes(() => dialog(page).getByRole('alert').innerText(), says);
			assert.equal(await field(page, name).getAttribute('aria-invalid'), 'true');
			assert.equal(await field(page, 'Year').inputValue(), given.year);
			assert.equal(queryOf(page), '');
		}
	});

	test('a note is changed and taken away in its place; each is a step in words', async () => {
		const page = await openSettled(open, '?notes.1=2030+path+First&notes.4=2026+path+Other');
		await openDialog(page);
		assert.deepEqual(await dialog(page).locator('li b').allInnerTexts(), ['2026', '2030']);
		await button(page, 'Change “First”').click();
		assert.equal(await field(page, 'Note').inputValue(), 'First');
		await field(page, 'Note').fill('Second');
		await page.keyboard.press('Enter');
		await becomes(() => queryOf(page), /notes\.1=2030 path Second/);
		await button(page, 'Remove “Other”').click();
		await becomes(() => dialog(page).locator('li').count(), 1);
		await page.keyboard.press('Escape');
		await button(page, 'Scenario').click();
		await page.getByRole('menuitem', { name: 'Steps of this visit' }).click();
		const steps = page.getByRole('dialog').locator('li');
		await becomes(() => steps.allInnerTexts(), /^Note removed[\s\S]*Note: “Second”/);
	});

	test('on a phone numbers stand in the figure and their texts in words; axe finds nothing', async () => {
		const page = await openSettled(open, '?notes.1=2030+600+Far+above', { ...PHONE, dark: true });
		await becomes(() => drawn(page), /(^| )1( |$)/);
		assert.doesNotMatch(await drawn(page), /Far above/);
		assert.deepEqual([...(await axeViolations(page))], []);
		await button(page, 'In words').click();
		await becomes(() => wordsColumn(page).innerText(), /2030, at \$600 bn Far above/);
		await openDialog(page, 'More actions');
		assert.deepEqual([...(await axeViolations(page))], []);
		assert.deepEqual(page.problems, []);
	});

	test('notes that no link can hold are said once, stay on the page, and leave an address that opens', async () => {
		const long = (count) =>
			Array.from(
				{ length: count },
				(_, i) => `notes.${i + 1}=${encodeURIComponent(`2028 path ${'芯'.repeat(100)}`)}`
			).join('&');
		const page = await openSettled(open, `?points.2030=300&${long(8)}`);
		await openDialog(page);
		await write(page, { year: '2029', text: '芯'.repeat(100) });
		await page.keyboard.press('Escape');
		await page.getByText(/^All this makes a link of 8,\d{3} characters, and 8,000/).waitFor();
		assert.equal(queryOf(page).replace(/data=[^&]*&/, ''), '?points.2030=300');
		await becomes(() => wordsColumn(page).innerText(), /2029/);
		await button(page, 'Share').click();
		const shared = page.getByRole('dialog', { name: 'Share this scenario' });
		await shared.getByText('more than a link can hold').waitFor();
		await shared.getByRole('button', { name: 'Save to a file' }).waitFor();
		await page.keyboard.press('Escape');
		await page.reload();
		await settled(page);
		assert.equal(await page.locator('.problems').getByText('cannot').count(), 0);
		assert.match(queryOf(page), /points\.2030=300/);
	});
}
