// The whole story by keyboard alone, from the address bar: no mouse, and the focus is seen all the way.
import assert from 'node:assert/strict';
import {
	becomes,
	DESK,
	eventually,
	figureKeys,
	headline,
	openSettled,
	title,
	valueField,
	valueOf
} from './page.mjs';

/** Runs in the page: what has the focus, whether it is in sight, and whether a ring shows it. */
function stopNow() {
	const element = document.activeElement;
	if (!element || element === document.body) return { name: 'nothing' };
	const box = element.getBoundingClientRect();
	// A field's ring is around its box, that of a slider or a choice on what stands for it.
	const shown = element.matches('input') ? element.parentElement : element;
	const ringed = [shown, ...shown.querySelectorAll('*')].some((one) => {
		const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(one);
		const lined = outlineStyle !== 'none' && outlineWidth !== '0px';
		return lined || boxShadow !== 'none' || (one.matches('svg *') && stroke !== 'none');
	});
	const label = element.ariaLabel || element.labels?.[0]?.textContent;
	return {
		name: (label || element.textContent).trim().replace(/\s+/g, ' '),
		inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
		ringed
	};
}

/** More stops than the page has. */
const MOST_STOPS = 90;

export default function ({ test, open }) {
	test('the whole story is told by keyboard alone, and the focus is never lost', async () => {
		const page = await openSettled(open, '', DESK);

		/** The focus is somewhere, can be seen, and is named. */
		const isSeen = async (after) => {
			const stop = await eventually(async () => {
				const stop = await page.evaluate(stopNow);
				assert(stop.inside && stop.ringed, `after ${after}: ${JSON.stringify(stop)}`);
				return stop;
			});
			return stop.name;
		};
		const press = async (...keys) => {
			for (const key of keys) {
				await page.keyboard.press(key);
				await isSeen(key);
			}
		};
		/** Goes on by Tab, or back by Shift and Tab, to a stop whose name begins so. */
		const tabTo = async (name, key = 'Tab') => {
			const met = [];
			for (let i = 0; i < MOST_STOPS; i++) {
				await page.keyboard.press(key);
				const now = await isSeen(`${met.at(-1)} on the way to ${name}`);
				if (now.startsWith(name)) return;
				met.push(now);
			}
			assert.fail(`${name} is not among ${met.join(' | ')}`);
		};
		const dialog = page.getByRole('dialog');

		// Past the assumptions, into the figure.
		await tabTo('Skip to the figure');
		await page.keyboard.press('Enter');
		await tabTo('Year in the figure');
		await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
		assert.match(await figureKeys(page).getAttribute('aria-valuetext'), /^2027: 140 .*A point/);
		await press('ArrowUp');
		assert.equal(await valueOf(page, 2027), 141);

		// Back to a slider, and a value by typing.
		await tabTo('Market in 2030', 'Shift+Tab');
		await press('ArrowRight', 'PageUp');
		assert.equal(await valueOf(page, 2030), 268);
		await tabTo('Market in 2030, billions of dollars', 'Shift+Tab');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('300');
		await press('Enter');
		assert.equal(await headline(page), '$300 bn');

		// A source, opened and closed: the focus is where it was.
		await tabTo('Omdia, Aug 2025');
		await page.keyboard.press('Enter');
		await dialog.getByRole('link', { name: 'Open the page' }).waitFor();
		await tabTo('Open the page');
		await page.keyboard.press('Escape');
		await becomes(() => dialog.count(), 0);
		assert.equal(await isSeen('closing a source'), 'Omdia, Aug 2025');

		// A worked question, and the way back.
		await tabTo('What does NVIDIA’s price assume?');
		await press('Enter');
		await becomes(() => title(page), 'What NVIDIA at $3,110 bn assumes');
		await tabTo('Back', 'Shift+Tab');
		await press('Enter');
		assert.equal(await headline(page), '$300 bn');

		// Another tab, and one mark after another in its figure.
		assert.equal(await isSeen('Back'), 'Market');
		await press('ArrowRight', 'ArrowRight');
		await page.getByRole('treeitem', { name: /^Gartner, 2021: .23 bn/ }).waitFor();
		await tabTo('The whole figure Houses. 3 series. Down leads into it');
		await press('ArrowDown', 'ArrowDown', 'ArrowRight', 'End');
		assert.match(await isSeen('End'), /^Gartner, 2 August 2024: \$198 bn in 2028/);

		// A picture, saved.
		await tabTo('Export', 'Shift+Tab');
		await page.keyboard.press('Enter');
		await dialog.getByRole('img').waitFor();
		await tabTo('Save');
		const saved = page.waitForEvent('download');
		await page.keyboard.press('Enter');
		assert.match((await saved).suggestedFilename(), /^chipcast-houses-.*\.png$/);
		await page.keyboard.press('Escape');
		await becomes(() => dialog.count(), 0);
		assert.equal(await isSeen('closing Export'), 'Export');

		// Every step taken back: the button that has no more to do keeps the focus.
		await tabTo('Undo', 'Shift+Tab');
		for (const value of [268, 257]) {
			await press('Enter');
			await becomes(() => valueOf(page, 2030), value);
		}
		await press('Enter');
		await becomes(() => valueOf(page, 2027), 140);
		assert.equal(await valueField(page, 2030).inputValue(), '257');
	});
}
