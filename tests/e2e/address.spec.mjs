import assert from 'node:assert/strict';
import {
	allSeen,
	becomes,
	button,
	DESK,
	headline,
	openSettled,
	PHONE,
	queryOf,
	settled,
	title,
	valueField,
	valueOf,
	enter
} from './page.mjs';

const notice = (page) => page.locator('.problems');
const notices = (page) => notice(page).innerText();

/** Opens the list of problems, if there are several, and gives its lines. */
async function problemsOf(page) {
	// What says it is loaded after the page.
	await notice(page).getByRole('status').first().waitFor();
	const summary = notice(page).locator('summary');
	if (await summary.count()) {
		await summary.click();
		return notice(page).locator('li').allInnerTexts();
	}
	return [await notice(page).getByRole('status').innerText()];
}

/**
 * What of the figures could be seen in each frame since the document began, without repeats: titles,
 * the big number, every text and the size of the figure. Runs inside the page, before anything else.
 */
function recordFrames() {
	const frames = [];
	globalThis.seenFrames = frames;
	let hidden = 0;
	globalThis.hiddenFrames = () => hidden;
	const what = {
		title: '#stage h2, .stage h2',
		headline: '.words strong',
		rail: '.rail input[type="text"]',
		figure: '#stage .plot text',
		size: '#stage .plot svg'
	};
	const visible = (element) => element.checkVisibility({ visibilityProperty: true });
	function look() {
		const now = {};
		for (const [key, selector] of Object.entries(what)) {
			const all = [...document.querySelectorAll(selector)];
			if (all.length && !visible(all[0])) hidden += 1;
			now[key] = all
				.filter(visible)
				.map((element) =>
					key === 'size' ? element.getAttribute('viewBox') : (element.value ?? element.textContent)
				)
				.join('|');
		}
		const text = JSON.stringify(now);
		if (frames.at(-1) !== text) frames.push(text);
		requestAnimationFrame(look);
	}
	requestAnimationFrame(look);
}

/** Opens a page whose scripts come late, as over a slow line, with its frames recorded. */
async function openSlowly(open, query, options = DESK) {
	const page = await openSettled(open, query, {
		...options,
		prepare: async (page) => {
			await page.addInitScript(recordFrames);
			await page.route('**/_app/**/*.js', async (route) => {
				await new Promise((done) => setTimeout(done, 120));
				await route.continue();
			});
		}
	});
	const frames = (await page.evaluate(() => globalThis.seenFrames)).map((text) => JSON.parse(text));
	const hidden = await page.evaluate(() => globalThis.hiddenFrames());
	return { page, frames, hidden };
}

export default function ({ test, open }) {
	const NONSENSE = {
		'an unknown id': ['points.2030=300&foo=1', /foo/],
		'an id of another year’s making': ['points.2030=300&points.1492=5', /1492/],
		'a value out of range': ['points.2030=300&points.2027=-5', /Market in 2027: -5 is outside/i],
		'a huge value': ['points.2030=300&points.2027=1e300', /Market in 2027: .*outside/i],
		'no number': ['points.2030=300&points.2027=NaN', /Market in 2027: “NaN” is not a number/i],
		'an infinite number': ['points.2030=300&points.2027=Infinity', /Market in 2027: “Infinity”/i],
		'a hexadecimal number': ['points.2030=300&points.2027=0x10', /Market in 2027: “0x10”/i],
		'broken percent signs': ['points.2030=300&after.longRun=%E0%A4%A&%zz=%', /Long-run growth/i],
		'an unknown choice': [
			'points.2030=300&curve=wavy&view.figure=pie',
			/Curve between points: “wavy” is none of/i
		],
		'a horizon before the last point': [
			'points.2030=300&horizon=2028',
			/Last year shown: 2028 is outside/i
		],
		'names of an object': ['points.2030=300&__proto__=1&constructor=2', /__proto__/],
		markup: [`points.2030=300&${encodeURIComponent('<img src=x onerror=alert(1)>')}=1`, /<img/]
	};
	for (const [name, [query, expected]] of Object.entries(NONSENSE)) {
		test(`an address with ${name} says so and uses the rest`, async () => {
			const page = await openSettled(open, `?${query}`);
			assert.equal(await headline(page), '$300 bn');
			assert.match((await problemsOf(page)).join('\n'), expected);
			assert.equal(await notice(page).locator('img').count(), 0);
			await button(page, 'Dismiss').click();
			assert.equal((await notices(page)).trim(), '');
			assert.equal(await headline(page), '$300 bn');
			assert.doesNotMatch((await allSeen(page)).join(' '), /NaN|undefined|Infinity|\[object/);
		});
	}

	test('an address of 9,000 characters shows the article and says why', async () => {
		const page = await openSettled(open, `?points.2030=300&name=${'x'.repeat(9000)}`);
		assert.equal(await headline(page), 'over $257 bn');
		await becomes(() => notices(page), /characters, more than 8192/);
	});

	test('an address of nothing but noise shows the article', async () => {
		const page = await openSettled(open, '?%%%&&&===&=&?a?b&#x');
		assert.equal(await headline(page), 'over $257 bn');
	});

	test('what networks add to links is passed over in silence', async () => {
		const page = await openSettled(open, '?points.2030=300&utm_source=x&fbclid=y');
		assert.equal(await headline(page), '$300 bn');
		assert.equal((await notices(page)).trim(), '');
	});

	test('a link made with other figures says so and opens', async () => {
		const page = await openSettled(open, '?data=2020-01&points.2030=300');
		await becomes(
			() => notices(page),
			/Made with the figures of January 2020; shown with those of \d+ \w+ 20\d\d/
		);
		assert.equal(await headline(page), '$300 bn');
	});

	test('what could not be used is gone from the address after the next step', async () => {
		const page = await openSettled(open, '?points.2030=300&foo=1');
		await enter(valueField(page, 2027), '150');
		await becomes(() => queryOf(page), /^\?data=[\d-]+&points\.2027=150&points\.2030=300$/);
	});

	test('growth in an address becomes the point it leads to', async () => {
		const page = await openSettled(open, '?growth.2030=0.3');
		assert.equal(await valueOf(page, 2030), 307.6);
	});

	const LINKS = {
		'a moved point': ['?points.2030=300', '$300 bn'],
		'another house': ['?preset=omdia-2025', '$286 bn'],
		'another figure': ['?points.2030=300&view.figure=growth', '$300 bn']
	};
	for (const [name, [query, number]] of Object.entries(LINKS)) {
		for (const [place, size] of Object.entries({ desk: DESK, phone: PHONE })) {
			test(`a link to ${name} never shows another picture first, on a ${place}`, async () => {
				const { page, frames, hidden } = await openSlowly(open, query, size);
				assert(hidden > 0, 'the page was seen before its scenario was there');
				if (place === 'desk') assert.equal(await headline(page), number);
				const last = frames.at(-1);
				for (const frame of frames) {
					for (const key of Object.keys(frame)) {
						if (frame[key] !== '')
							assert.equal(frame[key], last[key], `a frame showed another ${key}`);
					}
				}
				assert.notEqual(last.title, '');
				assert.notEqual(last.figure, '');
			});
		}
	}

	for (const [place, size] of Object.entries({ desk: DESK, phone: PHONE })) {
		test(`the figure of a plain visit appears once, in its size, on a ${place}`, async () => {
			const { frames } = await openSlowly(open, '', size);
			for (const key of ['title', 'headline', 'figure', 'size']) {
				const seen = new Set(frames.map((frame) => frame[key]).filter(Boolean));
				assert(seen.size <= 1, `${key}: ${[...seen].join(' then ')}`);
			}
		});
	}

	test('a link shows its words at once when there is no script', async () => {
		const page = await open('', { ...DESK, javaScriptEnabled: false });
		assert.equal(await title(page), 'AI chips: $140 bn in 2027, nearly double that by 2030');
	});

	test('the page of all figures reads without script, and is searched and sorted with it', async () => {
		const still = await open('sources/', { ...DESK, javaScriptEnabled: false });
		assert.equal(await still.locator('#figures tbody tr:visible').count(), 576);
		assert.equal(await still.getByRole('searchbox').isVisible(), false);

		const page = await open('sources/?q=omdia#nvidia-2024-06-21', DESK);
		assert.equal(await page.locator('h2').first().innerText(), 'All figures and their sources');
		const row = page.locator('[id="nvidia-2024-06-21"]');
		await row.waitFor();
		assert((await row.boundingBox()).y >= 36, 'it stands below the heads');
		await page.getByRole('searchbox').fill('omdia 2025');
		await becomes(() => page.getByRole('status').innerText(), /^\d+ of 576 figures$/);
		await page.getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
		assert.equal(await page.locator('th[aria-sort="ascending"]').innerText(), 'Value');

		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'CSV, for a spreadsheet' }).click()
		]);
		assert.match(file.suggestedFilename(), /^chipcast-figures-\d{4}-\d\d(-\d\d)?\.csv$/);
		await page.getByRole('link', { name: 'Back to the figures in a chart' }).click();
		await settled(page);
		assert.match(await title(page), /AI chips/);
	});

	test('a group is reset at once, and nothing beside it', async () => {
		const page = await openSettled(
			open,
			'?curve=smooth&horizon=2038&error.base=0.2&error.yearly=0.3'
		);
		const without = () => queryOf(page).replace(/data=[^&]*&/, '');
		await page.locator('summary', { hasText: 'Curve, horizon, error' }).click();
		await button(page, 'Reset these (3)').click();
		await becomes(without, '?error.yearly=0.3');
		await button(page, 'Undo').click();
		await button(page, 'Reset Curve between points').click();
		await becomes(without, '?horizon=2038&error.yearly=0.3&error.base=0.2');
	});

	test('what is assumed of a company is reset at once, and no other company', async () => {
		const page = await openSettled(
			open,
			'?view.figure=worth&nvidia.share=0.5&nvidia.multiple=20&amd.share=0.3&return=0.2'
		);
		await button(page, 'Reset Assumptions about NVIDIA').click();
		await becomes(() => queryOf(page), /^\?data=[^&]*&amd.share=0.3&view.figure=worth$/);
	});

	test('a link made with earlier figures is opened with the present, and with what they were then on request', async () => {
		const page = await openSettled(open, '?data=2026-11&points.2030=300');
		const line = page.locator('.problems').getByRole('status').first();
		await becomes(
			() => line.innerText(),
			'Made with the figures of November 2026; shown with those of 24 November 2026. These were others then: Yearly error of the path and Degrees of freedom of the error.'
		);
		const yearly = page.getByRole('textbox', { name: /^Yearly error of the path/ });
		assert.equal(await yearly.inputValue(), '23');
		await button(page, 'Use the 2 values of then').click();
		await becomes(() => yearly.inputValue(), '25');
		assert.match(queryOf(page), /points\.2030=300&error\.yearly=0\.25&error\.freedom=10$/);
		assert.equal(await line.count(), 0);
		await button(page, 'Undo').click();
		await becomes(() => yearly.inputValue(), '23');
	});
}
