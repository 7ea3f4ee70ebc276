import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { becomes, button, openSettled } from './page.mjs';

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
		assert.match(await shown(), /Chip AI: 140\u00a0mld\u00a0\$ nel 2027/);
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
}
