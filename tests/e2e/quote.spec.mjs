import assert from 'node:assert/strict';
import { becomes, button, DESK, openSettled, PHONE } from './page.mjs';

const permissions = ['clipboard-read', 'clipboard-write'];
const offer = (page) => button(page, 'Copy with its source');
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

/** Waits for what is loaded after the page, and selects all that an element holds. */
async function select(page, selector) {
	await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0);
	await becomes(async () => {
		await page.evaluate((selector) => {
			const range = document.createRange();
			range.selectNodeContents(document.querySelector(selector));
			const selection = document.getSelection();
			selection.removeAllRanges();
			selection.addRange(range);
		}, selector);
		await page.waitForTimeout(400);
		return offer(page).count();
	}, 1);
}

export default function ({ test, open }) {
	test('the sentence under the figure is copied as it reads, with its source', async () => {
		const page = await openSettled(open, '?points.2030=300', { ...DESK, permissions });
		await select(page, '#stage .row p.long');
		await offer(page).click();
		await button(page, 'Copied with its source.').waitFor();
		const text = await copied(page);
		assert.match(
			text,
			/^“In 9 of 10 futures like these, 2030 lies between \$84.7 bn and \$1,060 bn/,
			text
		);
		const [quoted] = /^“.*?”/.exec(text);
		assert.doesNotMatch(quoted, /Show 20/);
		assert.match(text, /”, Chipcast, scenario “The article” with changes, data of .*Gartner/);
		const link = new URL(/http\S+$/.exec(text)[0]);
		assert.equal(link.searchParams.get('points.2030'), '300');
		await page.evaluate(() => document.getSelection().removeAllRanges());
		await becomes(() => page.getByRole('group', { name: 'Selected words' }).count(), 0);
	});

	test('what stands in words is quoted of the market, whatever figure is in view', async () => {
		const page = await openSettled(open, '?view.figure=growth', { ...DESK, permissions });
		await select(page, '.words .head');
		const { x, y, width, height } = await offer(page).boundingBox();
		assert(x >= 0 && y >= 0 && x + width <= 1440 && y + height <= 900, 'it is in the window');
		await offer(page).click();
		await becomes(() => copied(page), /^“Market in 2030 over \$257 bn 22\.4 %/);
		assert.doesNotMatch(await copied(page), /view\.figure/);
	});

	test('a word is no quotation, nor what stands beside a slider', async () => {
		const page = await openSettled(open, '', { ...DESK, permissions });
		const selected = (root, long) =>
			page.evaluate(
				([root, long]) => {
					const text = (one) => one.textContent.trim();
					const found = [...document.querySelectorAll(`${root} *`)].find(
						(one) =>
							one.childElementCount === 0 &&
							one.checkVisibility() &&
							(long ? /^our assumption, none/.test(text(one)) : /^\d{4}$/.test(text(one)))
					);
					document.getSelection().selectAllChildren(found);
					return text(found);
				},
				[root, long]
			);
		await select(page, '#stage h2');
		assert.equal(await selected('.words', false), '2027');
		await becomes(() => offer(page).count(), 0);
		await select(page, '#stage h2');
		assert.match(await selected('.rail', true), /^our assumption/);
		await becomes(() => offer(page).count(), 0);
	});

	test('on a phone the offer stays in the window', async () => {
		const page = await openSettled(open, '', { ...PHONE, permissions });
		await select(page, '#stage h2');
		const { x, width, height } = await offer(page).boundingBox();
		assert(x >= 0 && x + width <= 390 && height >= 44);
	});
}
