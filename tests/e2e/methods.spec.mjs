import assert from 'node:assert/strict';
import { becomes, PHONE } from './page.mjs';

const result = (page, id) => page.locator(`#${id} .result`).innerText();

export default function ({ test, open }) {
	test('the examples of the methods start from the scenario of the address and move', async () => {
		const page = await open('methods/?points.2030=300#growth', PHONE);
		await becomes(() => result(page, 'growth'), /\$140\sbn in 2027 and \$300\sbn in 2030/);
		assert.match(await page.locator('main').innerText(), /start from your scenario/);

		const last = page.getByRole('slider', { name: 'Market in 2030', exact: true }).first();
		await last.focus();
		await last.press('ArrowDown');
		await becomes(() => result(page, 'growth'), /\$299\sbn in 2030/);
		await becomes(() => page.getByRole('status').textContent(), /\$299 bn in 2030/);
		await last.press('Home');
		await becomes(() => result(page, 'growth'), /never doubles/);

		// Parts of a formula stand as mathematics and not as words in a row.
		const fraction = page.locator('#growth mfrac').first();
		const [above, below] = await fraction
			.locator('> mrow')
			.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
		assert(below - above > 10, 'a fraction has a line over the other');

		await page.getByRole('link', { name: 'Back to the figures' }).click();
		await page.waitForURL(/\/\?points\.2030=300/);
	});
}
