import assert from 'node:assert/strict';
import {
	becomes,
	button,
	DESK,
	enter,
	figureTexts,
	openSettled,
	PHONE,
	queryOf,
	title,
	valueField
} from './page.mjs';

const table = (page) => page.locator('#stage table').first();
const rows = async (page) =>
	(await table(page).locator('tbody tr').allInnerTexts()).map((row) =>
		row.split(/[\t\n]+/).filter(Boolean)
	);

export default function ({ test, open }) {
	test('a changed scenario stands beside what it started from, and follows its slider', async () => {
		const page = await openSettled(open, '?view.figure=compare&points.2030=300');
		assert.equal(
			await title(page),
			'The article, one change against The article, unchanged: $300 bn and over $257 bn in 2030'
		);
		await enter(valueField(page, 2030), '400');
		await becomes(
			() => rows(page),
			[
				['The article, one change', '$400 bn', 'all others against this'],
				['The article, unchanged', 'over $257 bn', '−$143 bn', '−36\u00a0%']
			]
		);
		await becomes(
			() => page.locator('#stage li').innerText(),
			/Market in 2030 \$400 bn → \$257 bn\s+−\$143 bn/
		);
	});

	test('published figures join and leave by menu and button, in the address and the picture', async () => {
		const page = await openSettled(open, '?view.figure=compare');
		assert.match(await page.locator('#stage').innerText(), /Nothing is compared yet/);
		for (const name of ['Gartner 2024, unchanged', 'AMD 2023, unchanged']) {
			await button(page, 'Compare with').click();
			await page.getByRole('menuitem', { name }).click();
		}
		await becomes(
			async () => (await rows(page)).map(([name]) => name),
			['The article, unchanged', 'Gartner 2024, unchanged', 'AMD 2023, unchanged']
		);
		assert.match(queryOf(page), /with=\?data=[^&]*&preset=gartner-2024.*with=\?data=.*amd-2023/);
		assert((await figureTexts(page)).includes('AMD 2023, unchanged'));
		assert.equal(await button(page, 'Undo').isDisabled(), true, 'looking is no step');

		await page.reload();
		await becomes(async () => (await rows(page)).length, 3);
		await button(page, 'Remove Gartner 2024, unchanged').click();
		await becomes(
			async () => (await rows(page)).map(([name]) => name),
			['The article, unchanged', 'AMD 2023, unchanged']
		);

		await button(page, 'Export').click();
		const picture = page.getByRole('dialog').locator('img');
		await becomes(
			async () =>
				decodeURIComponent((await picture.getAttribute('src')) ?? '').includes('Compared<'),
			true
		);
	});

	test('four are the most, and the year compared can be chosen', async () => {
		const others = ['gartner-2024', 'amd-2023', 'omdia-2025']
			.map((id) => `&with=${encodeURIComponent(`?preset=${id}`)}`)
			.join('');
		const page = await openSettled(open, `?view.figure=compare${others}`);
		assert.equal(await button(page, 'Compare with').count(), 0);
		assert.match(await page.locator('#stage').innerText(), /remove one to add another/);
		await page.getByRole('combobox', { name: 'Year compared' }).selectOption('2028');
		await becomes(() => title(page), /^4 scenarios: \$\d+ bn to \$\d+ bn in 2028$/);
		assert.match(queryOf(page), /view\.year=2028/);
	});

	test('on a phone every line is named below the figure, and nothing is wider than the window', async () => {
		// The longest name, and numbers of five digits.
		const others = ['marketsandmarkets-2024', 'amd-2023']
			.map((id) => `&with=${encodeURIComponent(`?preset=${id}`)}`)
			.join('');
		const page = await openSettled(open, `?view.figure=compare${others}`, PHONE);
		assert.equal((await rows(page))[1][0], 'MarketsandMarkets 2024, unchanged');
		const names = page.locator('#stage tbody th span');
		for (const name of await names.all()) {
			const { height } = await name.boundingBox();
			assert(height < 24, `${await name.textContent()} stands in one line`);
		}
		assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width);
	});

	test('what a link compares with and cannot be used is said', async () => {
		const page = await openSettled(open, '?view.figure=compare&with=nobody', DESK);
		await becomes(() => page.locator('.problems').innerText(), /with|compare/i);
		assert.equal((await rows(page)).length, 1);
	});
}
