import assert from 'node:assert/strict';
import { axeViolations } from '../tools/axe.mjs';
import { sideways, textFaults, wordFaults } from './layout.mjs';
import { becomes, button, DESK, openSettled, queryOf, settled } from './page.mjs';

/** What WCAG 1.4.12 lets a reader set. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** Colours of the page as they are drawn, each beside what it must equal. */
const drawn = (page) =>
	page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement('i'));
		const colour = (name) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		};
		const plot = document.querySelector('#stage .plot svg');
		const path = plot.querySelector('path[stroke-width="2.5"][stroke-dasharray]');
		const { color, backgroundColor } = getComputedStyle(
			document.querySelector('.actions .primary')
		);
		const seen = {
			path: getComputedStyle(path).stroke,
			text: getComputedStyle(plot.querySelector('text')).fill,
			button: [color, backgroundColor],
			system: { text: colour('CanvasText'), link: colour('LinkText'), page: colour('Canvas') },
			strongest: colour('var(--text)')
		};
		probe.remove();
		return seen;
	});

/** What a page can not show whole, or shows over something else. */
const faultsOf = async (page) => [
	...(await sideways(page)),
	...(await textFaults(page)),
	...(await wordFaults(page))
];

/** Looks at a page in windows of several widths, by a name for what is on it. */
async function notedFaults(page, name, widths) {
	const found = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		await settled(page);
		found.push(...(await faultsOf(page)).map((fault) => `${name}, ${width} px: ${fault}`));
	}
	return found;
}

export default function ({ test, open }) {
	test('colours of the reader, more contrast, no motion, wide letters, twice the size', async () => {
		const page = await openSettled(open, '', { ...DESK, bypassCSP: true });
		await page.emulateMedia({ forcedColors: 'active' });
		const forced = await drawn(page);
		assert.equal(forced.path, forced.system.text);
		assert.equal(forced.text, forced.system.text);
		assert.deepEqual(forced.button, [forced.system.page, forced.system.link]);

		await page.emulateMedia({ forcedColors: 'none', contrast: 'more', reducedMotion: 'reduce' });
		const stronger = await drawn(page);
		assert.equal(stronger.text, stronger.strongest);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll('body *')]
				.filter((one) => {
					const { transitionDuration, animationDuration } = getComputedStyle(one);
					return parseFloat(transitionDuration) + parseFloat(animationDuration) > 0;
				})
				.map((one) => one.className)
		);
		assert.deepEqual(moving, []);

		// Twice the size on a window of 1440 × 900 leaves the page this much room.
		await page.setViewportSize({ width: 720, height: 450 });
		await settled(page);
		assert.deepEqual([...(await sideways(page)), ...(await textFaults(page))], []);

		await page.addStyleTag({ content: SPACING });
		await page.setViewportSize(DESK);
		const found = [];
		const tabs = page.getByRole('tab');
		for (let i = (await tabs.count()) - 1; i > 0; i--) {
			await tabs.nth(i).click();
			const name = await tabs.nth(i).textContent();
			found.push(...(await notedFaults(page, name, [390])));
			await page.setViewportSize(DESK);
		}
		await tabs.first().click();
		found.push(...(await notedFaults(page, 'market', [1440, 1024, 390, 320])));
		for (const name of ['Table', 'Export']) {
			await button(page, name).click();
			await page
				.getByRole('dialog')
				.getByRole(name === 'Table' ? 'table' : 'img')
				.waitFor();
			found.push(...(await notedFaults(page, name, [1024, 390])));
			await page.keyboard.press('Escape');
			await becomes(() => page.getByRole('dialog').count(), 0);
		}
		assert.deepEqual(found, []);
	});

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
