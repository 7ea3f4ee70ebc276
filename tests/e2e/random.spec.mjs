// Whatever a reader does, in whatever order: no error, a path of numbers, and undoing it all gives the
// start. The actions are drawn from a seed, which a failure names.
import assert from 'node:assert/strict';
import { button, figureTexts, openSettled, queryOf, settled } from './page.mjs';

const RUNS = process.env.CHIPCAST_LONG ? 50 : 1;
const ACTIONS = process.env.CHIPCAST_LONG ? 200 : 100;

/** Numbers from 0 to below 1, the same for a seed (mulberry32). */
function numbers(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const TABS = ['Market', 'Growth', 'Companies', 'Compare', 'Houses'];
const PRESETS = ['The article', 'Gartner 2024', 'AMD 2023', 'Omdia 2025'];
const KEYS = ['ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];

const menu = async (page, item) => {
	await button(page, 'Scenario').click();
	await page.getByRole('menuitem', { name: item }).click();
	await page.getByRole('dialog').waitFor();
};
const closed = async (page) => {
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** What a reader may do; `pick` chooses one of several. */
const actions = {
	async slide(page, pick) {
		const sliders = page.locator('.rail').getByRole('slider', { disabled: false });
		await sliders.nth(pick(await sliders.count())).focus();
		for (let i = pick(4); i >= 0; i--) await page.keyboard.press(KEYS[pick(KEYS.length)]);
	},
	async drag(page, pick) {
		const last = page
			.locator('.rail')
			.getByRole('slider', { name: /^Market in/ })
			.last();
		const box = await last.boundingBox();
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + (box.width * pick(100)) / 100, y);
		await page.mouse.down();
		await page.mouse.move(box.x + (box.width * pick(100)) / 100, y, { steps: 3 });
		if (pick(4) === 0) await page.keyboard.press('Escape');
		await page.mouse.up();
	},
	async undo(page) {
		if (await button(page, 'Undo').isEnabled()) await button(page, 'Undo').click();
	},
	async redo(page) {
		if (await button(page, 'Redo').isEnabled()) await button(page, 'Redo').click();
	},
	async preset(page, pick) {
		const name = PRESETS[pick(PRESETS.length)];
		await page.locator('.presets').getByRole('button', { name }).click();
	},
	async tab(page, pick) {
		await page.getByRole('tab', { name: TABS[pick(TABS.length)] }).click();
	},
	async theme(page) {
		await page
			.getByRole('button', { name: /colours$/ })
			.first()
			.click();
	},
	async save(page, pick) {
		await menu(page, 'Kept scenarios');
		await page.getByRole('textbox', { name: 'Name' }).fill(`Scenario ${pick(9)}`);
		await page.keyboard.press('Enter');
		await closed(page);
	},
	async open(page, pick) {
		await menu(page, 'Kept scenarios');
		const kept = page.getByRole('dialog').getByRole('button', { name: /^Open “/ });
		const count = await kept.count();
		if (count === 0) return closed(page);
		await kept.nth(pick(count)).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	},
	async step(page, pick) {
		await menu(page, 'Steps of this visit');
		const steps = page.getByRole('dialog').getByRole('listitem').getByRole('button');
		await steps.nth(pick(await steps.count())).click();
		await closed(page);
	}
};
const names = Object.keys(actions);

export default function ({ test, open }) {
	for (let run = 0; run < RUNS; run++) {
		const seed = 20_261_125 + run;
		test(`${ACTIONS} actions at random, seed ${seed}`, async () => {
			const next = numbers(seed);
			const pick = (count) => Math.floor(next() * count);
			const page = await openSettled(open, '');
			const done = [];
			try {
				for (let i = 0; i < ACTIONS; i++) {
					// Sliding is what a reader does most.
					const name = pick(3) === 0 ? 'slide' : names[pick(names.length)];
					done.push(name);
					await actions[name](page, pick);
				}
				assert.deepEqual(page.problems, []);
				const texts = (await figureTexts(page)).join(' ');
				assert(!/NaN|Infinity|undefined/.test(texts), texts);
				const address = queryOf(page);
				await page.reload();
				await settled(page);
				assert.equal(queryOf(page), address, 'the address opens what was there');
			} catch (error) {
				error.message += `\nafter ${done.slice(-12).join(', ')}`;
				throw error;
			}
		});

		test(`undoing all of ${ACTIONS / 2} actions gives the start, seed ${seed}`, async () => {
			const next = numbers(-seed);
			const pick = (count) => Math.floor(next() * count);
			const page = await openSettled(open, '');
			for (let i = 0; i < ACTIONS / 2; i++) {
				await actions[['slide', 'drag', 'preset', 'undo', 'redo'][pick(5)]](page, pick);
			}
			await page.evaluate(() => document.activeElement?.blur());
			while (await button(page, 'Undo').isEnabled()) await button(page, 'Undo').click();
			assert.equal(queryOf(page), '');
			assert.deepEqual(page.problems, []);
		});
	}
}
