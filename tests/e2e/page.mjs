// What the browser tests share: the page's parts by what a reader sees of them, and ways to wait.
import assert from 'node:assert/strict';

export const DESK = { width: 1440, height: 900 };
export const LAPTOP = { width: 1024, height: 768 };
export const PHONE = { width: 390, height: 844, touch: true };

/** What comes late has come once nothing was put into the page for so many milliseconds. */
const QUIET = 150;

/** Waits until the scenario of the address is on the page, a figure stands in its place, and what comes late has come. */
export async function settled(page) {
	await page.waitForFunction(() => {
		const text = document.querySelector('#stage .plot text');
		return text?.checkVisibility({ visibilityProperty: true });
	});
	await page.evaluate(async (quiet) => {
		await document.fonts.ready;
		await new Promise((done) => {
			let timer = setTimeout(done, quiet);
			const observer = new MutationObserver(() => {
				clearTimeout(timer);
				timer = setTimeout(done, quiet);
			});
			observer.observe(document.body, { childList: true, subtree: true });
			setTimeout(done, 20 * quiet);
		});
		const frame = () => new Promise((done) => requestAnimationFrame(done));
		await frame();
		await frame();
	}, QUIET);
	return page;
}

export const openSettled = async (open, path, options = DESK) =>
	settled(await open(path, { ...options }));

/** Tries a check until it holds; fails with what it said last. */
export async function eventually(check, within = 5000) {
	const end = performance.now() + within;
	for (;;) {
		try {
			return await check();
		} catch (error) {
			if (performance.now() > end) throw error;
			await new Promise((done) => setTimeout(done, 25));
		}
	}
}

/** Waits until `read()` gives what is expected. */
export const becomes = (read, expected, within) =>
	eventually(async () => {
		const now = await read();
		if (expected instanceof RegExp) assert.match(String(now), expected);
		else assert.deepEqual(now, expected);
	}, within);

export const queryOf = (page) => decodeURIComponent(new URL(page.url()).search);
/** A heading's text with plain spaces where it may not break. */
const plain = (text) => text.replace(/(?<=≈)\u00a0|\u00a0(?=bn)/g, ' ');
export const headingOf = async (part) => plain(await part.getByRole('heading').first().innerText());
export const title = (page) => headingOf(page.locator('#stage'));
/** What the words say is read when they have come to rest: they follow a moving slider within a tenth of a second. */
export async function headline(page) {
	await page.waitForTimeout(150);
	return page.locator('.words strong').textContent();
}
export const wordsColumn = (page) => page.getByRole('complementary', { name: 'In words' });
export const rail = (page) => page.getByRole('complementary', { name: 'Assumptions' });
export const figure = (page) => page.locator('#stage .plot svg').first();
export const figureTexts = (page) => figure(page).locator('text').allTextContents();
export const figureKeys = (page) => figure(page).getByRole('slider');
/** The marks of a figure of single marks, over which keys lead. */
export const markTree = (page) => page.locator('#stage g[role="tree"]');
export const marksOf = (page) => markTree(page).locator('[aria-level="3"]');
/** Walks by keys through every mark, series after series, and gives what each says; ends on the last series. */
export async function walkMarks(page) {
	const heard = [];
	const press = async (key) => {
		await page.keyboard.press(key);
		return page.evaluate(() => {
			const { ariaLabel, ariaLevel, ariaPosInSet, ariaSetSize } = document.activeElement;
			return { says: ariaLabel, level: ariaLevel, isLast: ariaPosInSet === ariaSetSize };
		});
	};
	await markTree(page).locator('[tabindex="0"]').focus();
	await press('Escape');
	let series = await press('ArrowDown');
	for (;;) {
		let mark = await press('ArrowDown');
		while (mark.level === '3') {
			heard.push(mark.says);
			mark = await press(mark.isLast ? 'ArrowUp' : 'ArrowRight');
		}
		if (series.isLast) return heard;
		series = await press('ArrowRight');
	}
}
export const range = (page, year) =>
	page.getByRole('slider', { name: `Market in ${year}`, exact: true });
export const valueField = (page, year) =>
	page.getByRole('textbox', { name: `Market in ${year}, billions of dollars` });
export const growthField = (page, span) =>
	page.getByRole('textbox', { name: `Growth a year ${span}, per cent` });
export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const grip = (page, year) => figure(page).locator(`circle.grip[data-year="${year}"]`);

/** The value of a year's field, as a number. */
export const valueOf = async (page, year) =>
	Number((await valueField(page, year).inputValue()).replaceAll(',', ''));

/** Types into a field and leaves it by Enter. */
export async function enter(field, text) {
	await field.fill(text);
	await field.press('Enter');
}

export async function middleOf(locator) {
	const { x, y, width, height } = await locator.boundingBox();
	return { x: x + width / 2, y: y + height / 2 };
}

/** All a reader sees as text or in a field, in the order of the page. */
export const allSeen = (page) =>
	page.evaluate(() => {
		const seen = [];
		for (const element of document.querySelectorAll('body *')) {
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			if (element instanceof HTMLInputElement && element.type === 'text') seen.push(element.value);
			for (const node of element.childNodes) {
				const text = node.nodeType === Node.TEXT_NODE ? node.data.trim() : '';
				if (text && !element.closest('.unseen, #svelte-announcer')) seen.push(text);
			}
		}
		return seen;
	});

/** Points along the path, every few px of its length, in the plot's own px. */
export const pathPoints = (page) =>
	figure(page).evaluate((svg) => {
		const lines = [...svg.querySelectorAll('path[stroke-width="2.5"]')];
		return lines.flatMap((line) => {
			const length = line.getTotalLength();
			const count = Math.ceil(length / 2);
			return Array.from({ length: count + 1 }, (_, i) => {
				const { x, y } = line.getPointAtLength((i / count) * length);
				return [x, y];
			});
		});
	});

/** The greatest distance from a point of one line to the nearest of the other. */
export const apart = (one, other) =>
	Math.max(...one.map(([x, y]) => Math.min(...other.map(([u, v]) => Math.hypot(x - u, y - v)))));

/** Drops a file on the page as a browser would hand it over, once the page takes one. */
export const drop = (page, name, bytes, type = '') =>
	page.evaluate(
		async ([name, bytes, type]) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
			const send = (kind) =>
				document.body.dispatchEvent(
					new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })
				);
			// Who takes what is dragged over it cancels the event.
			while (send('dragover')) await new Promise((done) => setTimeout(done, 20));
			send('drop');
		},
		[name, [...bytes], type]
	);
