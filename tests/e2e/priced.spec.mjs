import assert from 'node:assert/strict';
import {
	becomes,
	button,
	DESK,
	figure,
	figureTexts,
	openSettled,
	PHONE,
	queryOf,
	range
} from './page.mjs';

const choice = (page) => page.getByRole('combobox', { name: 'What a price assumes' });
const strip = (page) => page.locator('section', { hasText: 'What a price assumes' }).last();
const lines = (page) => figure(page).locator('path[stroke-dasharray="9 3 2 3"]').count();

/** Where the parts of the page stand. */
const places = (page) =>
	page.evaluate(() =>
		['#stage .plot', '.row', 'section h3', 'section .plot', '.rail', '.words', '.footer'].map(
			(one) => {
				const { x, y, width, height } = document.querySelector(one).getBoundingClientRect();
				return [one, x, y, width, height];
			}
		)
	);

export default function ({ test, open }) {
	test('the market a price assumes is switched on, stays in the address, and is in the picture', async () => {
		const page = await openSettled(open, '');
		const before = await places(page);
		await choice(page).selectOption('NVIDIA');
		await becomes(() => lines(page), 1);
		assert.deepEqual(await places(page), before, 'nothing else moves');
		await becomes(
			() => strip(page).locator('p').innerText(),
			'NVIDIA at $3,110 bn (21 Jun 2024) assumes $1,090 bn in 2030, 4.2 × this path'
		);
		const texts = await figureTexts(page);
		for (const text of ['NVIDIA at $3,110 bn', '1,090', '$1,500 bn']) assert(texts.includes(text));
		assert.equal(queryOf(page), '?view.priced=nvidia');
		assert(await button(page, 'Undo').isDisabled(), 'it is no step of the history');

		await button(page, 'Export').click();
		const picture = page.getByRole('dialog').locator('img');
		await becomes(
			async () =>
				/Priced in<[^]*>NVIDIA at \$3,110 bn</.test(
					decodeURIComponent((await picture.getAttribute('src')) ?? '')
				),
			true
		);
		await page.keyboard.press('Escape');
		await choice(page).selectOption('not drawn');
		await becomes(() => lines(page), 0);
		assert.equal(queryOf(page), '');
	});

	test('a link that has it shows nothing else first', async () => {
		const page = await open('?view.priced=nvidia', {
			...DESK,
			prepare: (page) =>
				page.addInitScript(() => {
					globalThis.seen = new Set();
					const look = () => {
						const text = document.querySelector('#stage .plot text');
						if (text?.checkVisibility({ visibilityProperty: true })) {
							const line = document.querySelector('#stage .plot path[stroke-dasharray="9 3 2 3"]');
							globalThis.seen.add(line ? 'with' : 'without');
						}
						requestAnimationFrame(look);
					};
					requestAnimationFrame(look);
				})
		});
		await becomes(() => lines(page), 1);
		await becomes(() => page.evaluate(() => [...globalThis.seen]), ['with']);
	});

	test('the axis stands still while a slider moves, and the line follows', async () => {
		const page = await openSettled(open, '?view.priced=tsmc');
		const path = () => figure(page).locator('path[stroke-dasharray="9 3 2 3"]').getAttribute('d');
		const first = await path();
		const box = await range(page, 2027).boundingBox();
		const y = box.y + box.height / 2;
		await page.mouse.move(box.x + box.width * 0.447, y);
		await page.mouse.down();
		const ticks = async () => (await figureTexts(page)).find((text) => text.startsWith('$'));
		const top = await ticks();
		await page.mouse.move(box.x + box.width * 0.98, y, { steps: 4 });
		await becomes(async () => (await path()) !== first, true);
		assert.equal(await ticks(), top);
		await page.mouse.up();
	});

	test('what it assumes is read out and read aloud in the exit year', async () => {
		const page = await openSettled(open, '?view.priced=nvidia');
		await becomes(() => lines(page), 1);
		const key = figure(page).getByRole('slider', { name: /^Year in the figure/ });
		await key.focus();
		assert.match(
			await key.getAttribute('aria-valuetext'),
			/^2030: .* NVIDIA at 3,110 billion dollars assumes 1,090\.$/
		);
		await page.keyboard.press('ArrowLeft');
		await becomes(() => key.getAttribute('aria-valuetext'), /^2029: (?!.*NVIDIA)/);
		await page.keyboard.press('ArrowRight');
		await becomes(
			() => figure(page).locator('.readout text').allTextContents(),
			[
				...['2030', '+22.4 % on 2029', 'This path', '257', 'Published', 'over 257'],
				...['Half of futures', '157–422', '9 in 10', '72.5–911', 'NVIDIA assumes', '1,090']
			]
		);
	});

	test('what is not possible is said at the switch, and the price opens its source', async () => {
		const page = await openSettled(open, '?view.priced=nvidia&nvidia.share=0', PHONE);
		await becomes(
			() => strip(page).locator('p').innerText(),
			/^NVIDIA at \$3,110 bn \(21 Jun 2024\): not possible: the company has no part of the market$/
		);
		assert.equal(await lines(page), 0);
		await strip(page).getByRole('button', { name: '21 Jun 2024' }).click();
		await becomes(() => page.getByRole('dialog').getByRole('heading').first().innerText(), /./);
	});

	test('a lost connection is said, and may be tried again', async () => {
		let lost = true;
		const page = await openSettled(open, '?view.priced=nvidia', {
			...DESK,
			prepare: (page) =>
				page.route('**/facts.json', (route) => (lost ? route.abort() : route.continue()))
		});
		await becomes(() => strip(page).getByRole('alert').count(), 1);
		assert.equal(await lines(page), 0);
		lost = false;
		await strip(page).getByRole('button', { name: 'Try again' }).click();
		await becomes(() => lines(page), 1);
		page.problems.length = 0;
	});
}
