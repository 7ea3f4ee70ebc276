// What a reader may do on the page, for tests that do it in any order.
import { button, settled } from './page.mjs';

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

const leave = (page) => button(page, 'Back to the built-in figures');
export const onOwnMarket = async (page) => (await leave(page).count()) > 0;

export async function backToBuiltIn(page) {
	await leave(page).click();
	await leave(page).waitFor({ state: 'detached' });
	await settled(page);
}

/** What a reader may do; `pick` chooses one of several. */
export const actions = {
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
		// A market of the reader's own has presets of its own.
		if (await onOwnMarket(page)) return;
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
	},
	async note(page, pick) {
		await menu(page, 'Notes …');
		const dialog = page.getByRole('dialog');
		const taken = dialog.getByRole('button', { name: /^Remove “/ });
		if (pick(3) === 0 && (await taken.count())) await taken.first().click();
		else {
			await dialog
				.getByRole('textbox', { name: 'Year', exact: true })
				.fill(String(2023 + pick(10)));
			await dialog.getByRole('textbox', { name: 'Note', exact: true }).fill(`Remark ${pick(99)}`);
			await page.keyboard.press('Enter');
		}
		await closed(page);
	},
	/** There and back: each market goes on where it was left. */
	async market(page) {
		if (await onOwnMarket(page)) return backToBuiltIn(page);
		await menu(page, 'Your own market …');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Example: memory chips' }).click();
		await dialog.getByText('figures and 4 companies can be used').waitFor();
		await dialog.getByRole('button', { name: 'Use it' }).click();
		await dialog.waitFor({ state: 'detached' });
		// Its part of the page comes late; until then the other market still stands there, settled.
		await leave(page).waitFor();
		await settled(page);
	}
};
