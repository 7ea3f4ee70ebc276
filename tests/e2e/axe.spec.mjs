// What axe finds: nothing, on every page, in each theme and width, and in what a reader opens there.
import assert from 'node:assert/strict';
import { axeViolations } from '../tools/axe.mjs';
import { smallTexts } from './layout.mjs';
import {
	becomes,
	button,
	DESK,
	enter,
	figureKeys,
	LAPTOP,
	openSettled,
	PHONE,
	range,
	settled,
	valueField
} from './page.mjs';

const LONG = Boolean(process.env.CHIPCAST_LONG);
const THEMES = ['light', 'dark'];
const WIDTHS = LONG ? [1440, 1024, 390, 320] : [1440, 390];

/** Addresses, and those that show an error; a search leaves one row of each kind, since axe takes half a minute over six hundred alike. */
const PAGES = {
	'the charts': '',
	'all figures': 'sources/?q=2025+omdia',
	'the methods': 'methods/',
	'a figure in a frame': 'embed/market/',
	'a missing page': 'nowhere',
	'the charts in Italian': 'it/'
};
const MORE_PAGES = {
	'all figures, none found': 'sources/?q=zzzz',
	'the methods of a bad link': 'methods/?foo=1',
	'a figure in a frame of a bad link': 'embed/market/?foo=1',
	'all figures in Italian': 'it/sources/?q=2025+omdia',
	'the methods in Italian': 'it/methods/',
	'a missing page in Italian': 'it/nowhere'
};

const PLACES = { 'light desk': DESK, 'dark phone': { ...PHONE, dark: true } };
const MORE_PLACES = { laptop: LAPTOP, 'narrow phone': { ...PHONE, width: 320 } };

const dialog = (page) => page.getByRole('dialog').last();
const close = async (page) => {
	await page.keyboard.press('Escape');
	await becomes(() => page.getByRole('dialog').count(), 0);
};

/** The states of the page that are checked: what leads to each, and what leads back. */
const STATES = {
	'as it opens': {},
	'with Export open': {
		async enter(page) {
			await button(page, 'Export').click();
			await dialog(page).getByRole('img').waitFor();
		},
		leave: close
	},
	'with the table open': {
		async enter(page) {
			await button(page, 'Table').click();
			await dialog(page).getByRole('table').waitFor();
		},
		leave: close
	},
	'while it is listened to': {
		async enter(page) {
			await button(page, 'Table').click();
			await dialog(page).getByRole('button', { name: 'Listen' }).click();
			const strip = page.getByRole('region', { name: 'By ear' });
			await becomes(() => page.getByRole('status').textContent(), /^2023 to 2032, a tone a year/);
			await strip.getByRole('button', { name: 'Play' }).click();
			await strip.getByText(/^20\d\d: \$/).waitFor();
		},
		async leave(page) {
			await page.keyboard.press('Escape');
			await button(page, 'Play').waitFor();
			await page
				.getByRole('region', { name: 'By ear' })
				.getByRole('button', { name: 'Close' })
				.click();
			await becomes(() => page.evaluate(() => document.activeElement.textContent.trim()), 'Table');
		}
	},
	'with a source open': {
		async enter(page) {
			await page.getByRole('contentinfo').getByRole('button', { name: 'Omdia, Aug 2025' }).click();
			await dialog(page).getByRole('link', { name: 'Open the page' }).waitFor();
		},
		leave: close
	},
	'with a list of published values open': {
		async enter(page) {
			await button(page, '9 published, 118 to 900').click();
			await page.getByText('Published for 2030, whole market, $ bn').waitFor();
		},
		leave: (page) => page.keyboard.press('Escape')
	},
	'with a year read out': {
		async enter(page) {
			await range(page, 2030).focus();
			await figureKeys(page).focus();
			await page.keyboard.press('ArrowLeft');
			await page.locator('.readout').waitFor();
		},
		leave: (page) => page.keyboard.press('Escape')
	},
	'with an own size refused and a ground let through in Export': {
		async enter(page) {
			await button(page, 'Export').click();
			await dialog(page).getByRole('img').waitFor();
			await dialog(page).getByLabel('Size', { exact: true }).selectOption('own');
			await dialog(page).getByRole('radio', { name: 'mm' }).check();
			await enter(dialog(page).getByRole('textbox', { name: 'Width, mm' }), '9');
			await dialog(page).getByLabel('Transparent ground').check();
			await dialog(page).getByRole('alert').waitFor();
		},
		leave: close
	},
	'with an entry refused': {
		async enter(page) {
			await enter(valueField(page, 2030), '5000000');
			await page.getByRole('alert').waitFor();
		},
		leave: (page) => page.keyboard.press('Escape')
	},
	'with a menu open': {
		async enter(page) {
			await button(page, 'Add or remove a year').click();
			await page.getByRole('menu').waitFor();
		},
		leave: (page) => page.keyboard.press('Escape')
	},
	'with everything edited and a problem told': {
		async enter(page) {
			await page.goto(
				new URL('?points.2030=300&points.2027=150&after.longRun=0.1&foo=1', page.url()).href
			);
			await settled(page);
			await page.getByText('Curve, horizon, error').click();
			await page.getByRole('group', { name: 'Curve between points' }).waitFor();
		}
	}
};

/** Figures that keys lead through as a tree. */
const WALKED = ['growth', 'valuations', 'worth', 'pricedin'];

/** Opens the first branch of a figure's tree, down to the first of its entries. */
async function walkInto(page) {
	await page.getByRole('treeitem').first().focus();
	for (const level of ['2', '3']) {
		await page.keyboard.press('ArrowDown');
		await becomes(() => page.locator(':focus').getAttribute('aria-level'), level);
	}
}

/** A page as a place and a theme have it: all faults that are found there, with small texts. */
const faultsOf = async (page) => [...(await axeViolations(page)), ...(await smallTexts(page))];

/** A host answers 404 where nothing is, which a browser tells. */
const expectMissing = (page) =>
	(page.problems = page.problems.filter((line) => !line.includes('status of 404')));

export default function ({ test, open }) {
	for (const [name, path] of Object.entries({ ...PAGES, ...(LONG && MORE_PAGES) })) {
		test(`axe finds nothing on ${name}, whatever its width and theme`, async () => {
			const page = await open(path, DESK);
			if (/^(it\/)?$/.test(path)) await settled(page);
			if (path.startsWith('embed/')) await page.locator('#picture[src]').waitFor();
			if (path.endsWith('nowhere')) expectMissing(page);
			const found = [];
			for (const width of WIDTHS) {
				await page.setViewportSize({ width, height: 844 });
				for (const colorScheme of THEMES) {
					await page.emulateMedia({ colorScheme });
					const lines = await faultsOf(page);
					found.push(...lines.map((line) => `${width} px, ${colorScheme}: ${line}`));
				}
			}
			assert.deepEqual(found, []);
		});
	}

	for (const [place, size] of Object.entries(LONG ? { ...PLACES, ...MORE_PLACES } : PLACES)) {
		test(`axe finds nothing in what opens on a ${place}`, async () => {
			const page = await openSettled(open, '', size);
			/** Each fault with the first state that showed it. */
			const found = new Map();
			for (const [name, { enter, leave }] of Object.entries(STATES)) {
				await enter?.(page);
				for (const colorScheme of LONG ? THEMES : [size.dark ? 'dark' : 'light']) {
					await page.emulateMedia({ colorScheme });
					for (const line of await faultsOf(page)) {
						if (!found.has(line)) found.set(line, `${name}, ${colorScheme}`);
					}
				}
				await leave?.(page);
			}
			assert.deepEqual([...found], []);
		});
	}

	for (const [name, figure] of Object.entries({
		growth: 'growth',
		companies: 'valuations',
		'the worth of a company': 'worth',
		'what its price assumes': 'pricedin'
	})) {
		test(`axe finds nothing on the figure of ${name}`, async () => {
			const page = await openSettled(open, `?view.figure=${figure}`, DESK);
			const desk = await faultsOf(page);
			await page.setViewportSize(PHONE);
			await page.emulateMedia({ colorScheme: 'dark' });
			await settled(page);
			if (WALKED.includes(figure)) await walkInto(page);
			assert.deepEqual([desk, await faultsOf(page)], [[], []]);
		});
	}
}
