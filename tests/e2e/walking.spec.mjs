// Figures walked through by keys alone: the figure, its series, their years.
import assert from 'node:assert/strict';
import { axeViolations } from '../tools/axe.mjs';
import { becomes, openSettled, title } from './page.mjs';

/** More stops than lie between the tabs and a figure. */
const MOST_STOPS = 8;

export default function ({ test, open }) {
	test('growth, compare and market are walked through by keys, and the year is seen in the figure', async () => {
		const page = await openSettled(open, '?view.figure=growth&points.2030=300');
		const now = page.locator(':focus');
		const press = async (...keys) => {
			for (const key of keys) await page.keyboard.press(key);
		};
		const says = (expected) => becomes(() => now.innerText(), expected);
		const tabTo = async (role, key) => {
			for (let i = 0; i < MOST_STOPS; i++) {
				await press(key);
				if ((await now.getAttribute('role')) === role) return;
			}
			assert.fail(`no ${role} was met`);
		};
		/** How far the mark of the year is from the year's number on the axis, px. */
		const offYear = (year) =>
			page.locator('#stage .plot svg').evaluate((svg, year) => {
				const middle = (element) => {
					const { left, right } = element.getBoundingClientRect();
					return (left + right) / 2;
				};
				const number = [...svg.querySelectorAll('text')].find((one) => one.textContent === year);
				return Math.abs(middle(svg.querySelector('g > line:last-child')) - middle(number));
			}, year);

		await page.locator('#stage-growth').focus();
		await tabTo('treeitem', 'Tab');
		await says(/^The whole figure Growth\. \d+ series\. Down leads into it/);
		await press('ArrowDown', 'ArrowDown', 'ArrowRight');
		await says(/^From 2024 to 2025\. Growth a year: 27\.1 %\. 2 of 9$/);
		assert((await offYear('2025')) < 2);
		await press('ArrowUp', 'ArrowRight', 'ArrowDown');
		await says(/Source: /);
		await press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('link', { name: 'Open the page' }).waitFor();
		await press('Escape');
		await becomes(() => dialog.count(), 0);
		await says(/Source: /);

		await tabTo('tab', 'Shift+Tab');
		await press('End', 'ArrowLeft');
		await becomes(() => title(page), /^The article, one change against/);
		await tabTo('treeitem', 'Tab');
		await press('ArrowDown', 'ArrowRight', 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft');
		// 257 − 300, and 257 ÷ 300 − 1
		await says(
			/^2030\. Market, \$ bn: 257; .*: −43; .*: −14\.3 %\. Source: Lega Nerd, June 2024\. 8 of 10$/
		);
		assert((await offYear('2030')) < 2);
		await press('Escape');
		await says(/^The whole figure Compare\. 2 series\./);

		await tabTo('tab', 'Shift+Tab');
		await press('Home');
		await becomes(() => title(page), /^AI chips: \$140 bn in 2027/);
		await tabTo('slider', 'Tab');
		await press('Home', 'ArrowRight', 'Enter');
		await says(/^The whole figure Market\. 5 series\. Down leads into it/);
		assert.equal(await page.locator('#stage .plot [tabindex="0"]').count(), 1);
		await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'End');
		await says(/^2030\. Published, \$ bn: 257; bound: lower\. Source: Lega Nerd, .* 3 of 3$/);
		const readout = page.locator('.readout');
		await becomes(() => readout.innerHTML(), />2030</);
		// The reader's 300 stands on the path, and the ring around the 257 below it.
		const ring = await page.locator('#stage .plot circle[r="9"]').boundingBox();
		const path = await readout.locator('circle').boundingBox();
		assert(ring.y > path.y && Math.abs(ring.x + ring.width / 2 - path.x - path.width / 2) < 1);
		assert.deepEqual([...(await axeViolations(page))], []);
		// Out over the whole figure, to the year that was left for it.
		await press('Escape', 'Escape');
		await becomes(() => now.getAttribute('aria-valuenow'), '2024');
		await becomes(() => readout.innerHTML(), />2024</);
		assert.equal(await page.locator('#stage .plot [role="tree"]').count(), 0);
	});
}
