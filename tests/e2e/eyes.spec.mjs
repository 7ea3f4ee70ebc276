import assert from 'node:assert/strict';
import { axeViolations } from '../tools/axe.mjs';
import { becomes, button, DESK, openSettled, queryOf } from './page.mjs';

export default function ({ test, open }) {
	test('a figure on the whole screen: arrows, sliders and Escape', async () => {
		const page = await openSettled(open, '', DESK);
		await button(page, 'Scenario').click();
		await page.getByRole('menuitem', { name: 'Whole screen' }).click();
		const screen = page.getByRole('dialog', { name: 'Whole screen' });
		const picture = screen.getByRole('img');
		const alt = () => picture.getAttribute('alt');
		await becomes(alt, /^AI chips: \$140 bn in 2027, nearly double that by 2030\. /);
		await becomes(() => page.evaluate(() => document.fullscreenElement !== null), true);

		// Twice the 13 px of the page's figure, in what is drawn and as it is enlarged.
		const smallest = await picture.evaluate((image) => {
			const svg = decodeURIComponent(image.src);
			const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map((one) => Number(one[1]));
			return (Math.min(...sizes) * image.clientWidth) / image.naturalWidth;
		});
		assert(smallest >= 26, `the smallest text is ${smallest} px`);
		assert.deepEqual([...(await axeViolations(page))], []);

		const slider = screen.getByRole('slider', { name: 'Market in 2030' });
		await slider.press('ArrowRight');
		await becomes(() => queryOf(page), /points\.2030=258$/);
		assert.match(decodeURIComponent(await picture.getAttribute('src')), />edited</);

		await button(screen, 'Next figure').focus();
		await page.keyboard.press('ArrowRight');
		await becomes(alt, /^Growth of /);
		await becomes(() => queryOf(page), /view\.figure=growth/);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await becomes(() => screen.getByRole('status').textContent(), 'Story');

		await page.keyboard.press('Escape');
		await becomes(() => screen.count(), 0);
		await becomes(() => page.evaluate(() => document.fullscreenElement), null);
		await becomes(() => page.evaluate(() => document.activeElement.textContent.trim()), 'Scenario');
	});
}
