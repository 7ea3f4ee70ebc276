import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { axeViolations } from '../tools/axe.mjs';
import { sideways, smallTexts, textFaults } from './layout.mjs';
import { becomes, button, DESK, headline, openSettled, PHONE, queryOf, settled } from './page.mjs';

const root = new URL('../../', import.meta.url);
const ITALIAN = { ...DESK, locale: 'it-IT' };
const TABS = [
	...['Mercato', 'Crescita', 'Istituti', 'Revisioni', 'Riscontri', 'Società', 'Valore', 'Prezzo'],
	...['Confronto', 'Storia']
];

/** Words that English sentences are full of and Italian ones never have. */
const ENGLISH =
	/\b(the|of|and|to|by|with|from|for|is|are|was|were|not|this|that|which|more|over|under|above|below|between|half|market|growth|figures?|sources?|years?|published|company|worth|price|share|chips|needed|unchanged|reading|house|forecast|outcome)\b/gi;

/** What stays as its owners write it, the longer names first. */
async function properNames() {
	const read = async (name) =>
		JSON.parse(await readFile(new URL(`data/${name}.json`, root), 'utf8'));
	const [houses, sources, presets] = await Promise.all(['houses', 'sources', 'presets'].map(read));
	return [
		...houses.map(({ name }) => name),
		...sources.flatMap(({ publisher, title }) => [publisher, title]),
		...presets.map(({ name }) => name)
	]
		.filter((name) => name !== 'The article')
		.sort((a, b) => b.length - a.length);
}

const cli = fileURLToPath(new URL('../../.build/cli/cli.js', import.meta.url));
const run = promisify(execFile);

export default function ({ test, open }) {
	test('a figure is exported in Italian as the command line makes it, and the preview follows', async () => {
		const page = await openSettled(open, '?points.2030=300');
		await button(page, 'Export').click();
		const dialog = page.getByRole('dialog', { name: 'Export' });
		const preview = dialog.getByRole('img', { name: 'Preview of the picture' });
		await preview.waitFor();
		const shown = async () => decodeURIComponent((await preview.getAttribute('src')) ?? '');
		assert.match(await shown(), /AI chips: \$140 bn in 2027/);
		await dialog.getByRole('radio', { name: 'Italiano' }).check();
		await becomes(async () => /lang="it"/.test(await shown()), true);
		assert.match(await shown(), /Chip AI: 140\u00a0mld\u00a0\$ nel\u00a02027/);
		assert.match(
			await dialog.getByLabel('Title', { exact: true }).getAttribute('placeholder'),
			/^Chip AI: 140/
		);
		for (const [format, label] of [
			['svg', 'SVG, drawing'],
			['csv', 'CSV, numbers']
		]) {
			await dialog.getByLabel('Format', { exact: true }).selectOption({ label });
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				dialog.getByRole('button', { name: 'Save' }).click()
			]);
			assert.match(download.suggestedFilename(), new RegExp(`-it\\.${format}$`));
			const args = ['render', '--set', 'points.2030=300', '--lang', 'it', '--format', format];
			const { stdout } = await run(process.execPath, [cli, ...args], { maxBuffer: 1 << 24 });
			assert.equal(await readFile(await download.path(), 'utf8'), stdout);
		}
		// The page itself stays as it was.
		assert.equal(await page.locator('html').getAttribute('lang'), 'en');
		assert.equal(await dialog.getByRole('button', { name: 'Save' }).count(), 1);
	});

	test('every part of the page at /it/ is in Italian', async () => {
		const names = await properNames();
		const page = await openSettled(open, 'it/?data=2026-11-24&points.2030=300', ITALIAN);
		assert.equal(await page.locator('html').getAttribute('lang'), 'it');
		assert.match(await page.title(), /mercato dei chip AI/);
		for (const tab of TABS) {
			await page.getByRole('tab', { name: tab, exact: true }).click();
			await page.waitForTimeout(800);
			const text = await page.locator('body').innerText();
			const bare = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
			assert.deepEqual(bare.match(ENGLISH), null, `${tab}: ${bare}`);
		}
	});

	test('the link to the other language keeps the scenario, there and back', async () => {
		const page = await openSettled(open, '?data=2026-11-24&points.2030=300&view.axis=log');
		const english = await headline(page);
		await page.getByRole('link', { name: 'Italiano' }).click();
		await page.waitForURL(/\/it\//);
		await settled(page);
		assert.match(queryOf(page), /points\.2030=300&view\.axis=log/);
		assert.equal((await headline(page)).replaceAll('\u00a0', ' '), '300 mld $');
		await page.getByRole('link', { name: 'English', exact: true }).click();
		await page.waitForURL((url) => !url.pathname.includes('/it/'));
		await settled(page);
		assert.equal(await headline(page), english);
		assert.equal(await page.locator('html').getAttribute('lang'), 'en');
	});

	test('Italian is offered to who prefers it, never forced, and not again once declined', async () => {
		const page = await openSettled(open, '?points.2030=300', ITALIAN);
		const offer = page.getByRole('complementary', { name: 'Questa pagina c’è anche in italiano.' });
		await offer.waitFor();
		assert.equal(await offer.getAttribute('lang'), 'it');
		assert.equal(await page.locator('html').getAttribute('lang'), 'en');
		await offer.getByRole('button', { name: 'Non ora' }).click();
		await becomes(() => offer.count(), 0);
		await page.reload();
		await settled(page);
		assert.equal(await offer.count(), 0);
		const other = await openSettled(open, '?points.2030=300', { ...DESK, locale: 'en-GB' });
		assert.equal(await other.locator('aside[lang]').count(), 0);
	});

	for (const [place, size] of Object.entries({ desk: DESK, phone: PHONE })) {
		test(`in Italian nothing is cut, and axe finds nothing, on a ${place}`, async () => {
			const page = await openSettled(open, 'it/', { ...size, locale: 'it-IT' });
			assert.deepEqual([...(await axeViolations(page))], []);
			assert.deepEqual(await sideways(page), []);
			assert.deepEqual(await textFaults(page), []);
			assert.deepEqual(await smallTexts(page), []);
			await page.getByRole('button', { name: 'Esporta' }).last().click();
			await page.getByRole('dialog').getByRole('img').waitFor();
			assert.deepEqual([...(await axeViolations(page))], []);
			assert.equal(
				await page.getByRole('dialog').getByRole('radio', { name: 'Italiano' }).isChecked(),
				true
			);
		});
	}

	test('all figures are listed in Italian as well', async () => {
		const page = await open('it/sources/?q=omdia', ITALIAN);
		assert.match(
			await page.locator('main').innerText(),
			/^\s*(Chipcast\s+)?.*Tutti i dati e le loro fonti/s
		);
		assert.deepEqual([...(await axeViolations(page))], []);
		await page.getByRole('link', { name: 'Torna ai dati in un grafico' }).click();
		await page.waitForURL(/\/it\/$/);
	});
}
