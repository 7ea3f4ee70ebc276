// What a host shows at an address that leads to nothing.
import assert from 'node:assert/strict';
import { axeViolations } from '../tools/axe.mjs';
import { PHONE, becomes, queryOf, settled, title } from './page.mjs';

export default function ({ test, open }) {
	test('an address that leads to nothing says so in its language and keeps its scenario', async () => {
		const page = await open('it/deep/nowhere?points.2030=300', PHONE);
		// A browser tells that the host answered 404; nothing else may be told.
		assert.match(page.problems.shift(), /status of 404/);
		assert.equal(await page.title(), 'Qui non c’è nulla – Chipcast');
		await page.getByText('Hai chiesto /it/deep/nowhere.').waitFor();
		assert.equal(await page.getByRole('heading', { level: 2 }).count(), 1);
		assert.deepEqual([...(await axeViolations(page))], []);
		const font = await page.evaluate(() => document.fonts.load('16px Inter'));
		assert.equal(font.length, 1, 'its files are found from any depth');
		await page.getByRole('link', { name: 'Apri in un grafico lo scenario' }).click();
		await settled(page);
		assert.match(page.url(), /\/it\/\?/);
		await becomes(() => queryOf(page), /points\.2030=300/);
		// 300 is 2.1 times 140; the article's 257 would be nearly double.
		assert.match(await title(page), /più del doppio/);
	});

	test('a page whose network went is not denied, and is tried again', async () => {
		const page = await open('methods/');
		await page.route('**/__data.json*', (route) => route.abort());
		await page.getByRole('link', { name: 'Back to the figures' }).click();
		await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
		assert.equal(await page.title(), 'Not loaded – Chipcast');
		assert.equal(page.problems.length, 2);
		page.problems.length = 0;
		await page.getByRole('link', { name: 'Try again' }).click();
		await settled(page);
	});
}
