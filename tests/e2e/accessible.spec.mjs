import assert from 'node:assert/strict';
import { outOfSight, sideways, textFaults } from './layout.mjs';
import { becomes, button, DESK, LAPTOP, openSettled, PHONE, settled } from './page.mjs';

const PLACES = { desk: DESK, laptop: LAPTOP, phone: PHONE };
const THEMES = ['light', 'dark'];

const dialog = (page) => page.getByRole('dialog').last();
const close = async (page) => {
	await page.keyboard.press('Escape');
	await becomes(() => page.getByRole('dialog').count(), 0);
};

const years = (from, values) => values.map((value, i) => `points.${from + i}=${value}`).join('&');

const SCENARIOS = {
	'the article': '',
	'an edited point': 'points.2030=300',
	'both points edited, close to the published ones': 'points.2030=261&points.2027=144',
	'Gartner 2024': 'preset=gartner-2024',
	'AMD 2023': 'preset=amd-2023',
	'Omdia 2025': 'preset=omdia-2025',
	'Gartner 2023': 'preset=gartner-2023',
	'Omdia 2024': 'preset=omdia-2024',
	'Market.us 2024': 'preset=marketus-2024',
	'MarketsandMarkets 2024': 'preset=marketsandmarkets-2024',
	'a huge market': 'points.2030=100000',
	'the greatest market': 'points.2030=1000000&horizon=2045&view.axis=log',
	'a tiny market': 'points.2027=0.5',
	'a market that all but vanishes': 'points.2023=0.01&points.2027=0.002&points.2030=0.001',
	'a long horizon': 'horizon=2045',
	'many years': `${years(2024, [70, 88, 112, 140, 170, 208, 257, 300])}`,
	'many years on the logarithmic axis': `${years(2024, [70, 88, 112, 140, 170, 208, 257, 300])}&view.axis=log`,
	'one point': 'points.2027=none&points.2030=none&after.growth=0.3',
	'the logarithmic axis': 'view.axis=log',
	'the published range': 'error.view=range&horizon=2036',
	'pinned points': 'error.view=pinned&horizon=2040&view.axis=log',
	'a ceiling': 'after.ceiling=500&horizon=2040&curve=smooth',
	'the market a price assumes': 'view.priced=nvidia',
	'the market a price assumes, far above': 'view.priced=intel&points.2030=300',
	'a price without a market': 'view.priced=samsung&view.axis=log',
	'growth of the article': 'view.figure=growth',
	'growth of a huge market': 'view.figure=growth&points.2030=100000',
	'the companies': 'view.figure=valuations',
	'the companies beside a tiny market': 'view.figure=valuations&points.2030=0.5'
};

/** Fields are larger under a finger; the figure is the same. */
const BY_TOUCH = ['the article', 'an edited point', 'a huge market'];

/** What must be in sight on a desk without scrolling. */
const IN_SIGHT = {
	name: 'header h1',
	'starting figures': 'nav.presets button',
	'undo and export': 'header .steps button, header .actions button',
	'market years': '.rail [id^="points."][type="range"], .rail [id^="points."][type="text"]',
	'growth rows': '.rail [id^="bend."], .rail [id^="after."]',
	'yearly error': '.rail [id^="error.yearly"]',
	'market figure': '#stage .plot svg',
	title: '#stage h2',
	sentence: '#stage .row p.long',
	'axis switch': '#stage fieldset',
	'big number': '.words strong',
	'key figures': '.words dl > div',
	'reality check': '.words table',
	sources: 'footer'
};

/** Adds up the shifts of the layout from the first one on. */
function watchShifts() {
	globalThis.shifts = [];
	new PerformanceObserver((list) => {
		for (const { value, sources } of list.getEntries()) {
			const nodes = sources.map(
				({ node, previousRect: from, currentRect: to }) =>
					`${node?.nodeName} ${node?.className ?? ''} ${[from, to].map(({ x, y, width, height }) => [x, y, width, height].join(' ')).join(' → ')}`
			);
			globalThis.shifts.push({ value, nodes });
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

export default function ({ test, open }) {
	for (const [name, query] of Object.entries(SCENARIOS)) {
		test(`no text overlaps or is cut: ${name}`, async () => {
			const found = [];
			const note = async (page, place) => {
				for (const fault of await textFaults(page)) {
					const line = `${place}: ${fault}`;
					if (!found.includes(line)) found.push(line);
				}
			};
			const page = await openSettled(open, query && `?${query}`, DESK);
			for (const [place, { width, height }] of Object.entries(PLACES)) {
				await page.setViewportSize({ width, height });
				await settled(page);
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					await note(page, place);
				}
			}
			if (BY_TOUCH.includes(name)) {
				await note(await openSettled(open, query && `?${query}`, PHONE), 'phone by touch');
			}
			assert.deepEqual(found, []);
		});
	}

	test('on a desk all that matters is in sight without scrolling', async () => {
		const page = await openSettled(open, '', DESK);
		assert.deepEqual(await outOfSight(page, IN_SIGHT), []);
		const strip = page.getByRole('heading', { name: /^NVIDIA’s value/ });
		const { y } = await strip.boundingBox();
		assert(y < 900, 'the companies are in sight');
		const plots = page.locator('#stage .plot svg');
		assert.equal(await plots.count(), 2);
	});

	test('nothing needs scrolling to the side at 320 px', async () => {
		const found = [];
		const small = { width: 320, height: 640, touch: true };
		const note = async (page, name) =>
			found.push(...(await sideways(page)).map((line) => `${name}: ${line}`));
		for (const query of ['', '?points.2030=100000&horizon=2045&foo=1', '?view.figure=growth']) {
			const page = await openSettled(open, query, small);
			await note(page, query || 'the article');
			if (query) continue;
			await button(page, 'In words').click();
			await note(page, 'in words');
			for (const name of ['Export', 'Table', 'Charts']) {
				await button(page, name).click();
				await dialog(page).waitFor();
				await note(page, name);
				await close(page);
			}
		}
		await note(await openSettled(open, '?view.figure=valuations', small), 'companies');
		await note(await open('sources/', small), 'all figures');
		await note(await open('it/methods/', small), 'methods');
		assert.deepEqual(found, []);
	});

	for (const [place, size] of Object.entries(PLACES)) {
		test(`nothing jumps while the page loads on a ${place}`, async () => {
			const found = [];
			// A line about a bad link may push the page down a little, all else must stand.
			const most = {
				'': 0.02,
				'?points.2030=300': 0.02,
				'?preset=omdia-2025': 0.02,
				'?view.figure=growth': 0.02,
				'?foo=1': 0.05
			};
			for (const [query, limit] of Object.entries(most)) {
				const prepare = (page) => page.addInitScript(watchShifts);
				const page = await openSettled(open, query, { ...size, prepare });
				const shifts = await page.evaluate(() => globalThis.shifts);
				const sum = shifts.reduce((total, { value }) => total + value, 0);
				if (sum > limit) found.push(`“${query}”: ${sum.toFixed(4)} by ${JSON.stringify(shifts)}`);
			}
			assert.deepEqual(found, []);
		});
	}

	test('who wants less motion gets none', async () => {
		const page = await openSettled(open, '', { ...DESK, reducedMotion: true });
		const moving = () =>
			page.evaluate(() => {
				const slow = [...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return parseFloat(transitionDuration) > 0 || animationName !== 'none';
				});
				const names = slow.map((element) => `${element.tagName} ${element.className}`);
				return [...names, ...document.getAnimations().map((one) => one.constructor.name)];
			});
		assert.deepEqual(await moving(), []);
		await button(page, 'Export').click();
		await dialog(page).getByRole('img').waitFor();
		assert.deepEqual(await moving(), []);
	});

	test('the page can be gone through by Tab, and each stop can be seen', async () => {
		const page = await openSettled(open, '');
		const stops = [];
		for (let i = 0; i < 80; i++) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(() => {
				const element = document.activeElement;
				if (!element || element === document.body) return null;
				const box = element.getBoundingClientRect();
				// A field's ring is around its box, that of a slider or a choice on what stands for it.
				const shown = element.matches('input') ? element.parentElement : element;
				const rings = [shown, ...shown.querySelectorAll('*')].some((one) => {
					const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
					return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
				});
				return {
					name: element.ariaLabel || element.textContent.trim().slice(0, 30) || element.tagName,
					inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
					rings
				};
			});
			if (!stop) break;
			stops.push(stop);
		}
		assert.deepEqual(
			stops.filter(({ inside, rings }) => !inside || !rings),
			[]
		);
		const names = stops.map(({ name }) => name);
		assert.equal(names[0], 'Skip to the figure');
		for (const name of ['Market in 2030', 'Export', 'Table']) {
			assert(names.includes(name), `${name} in ${names.join(' | ')}`);
		}
		assert.equal(names.filter((name) => /^Year in the figure/.test(name)).length, 1);
		assert(stops.length < 60, `${stops.length} stops`);
	});
}
