// What a reader does in one visit, step after step, in a browser that the other tests do not run in.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { eventually } from '../e2e/page.mjs';
import { PATIENCE } from './hand.mjs';

const run = promisify(execFile);
const cli = fileURLToPath(new URL('../../.build/cli/cli.js', import.meta.url));

// What a look at the page gives; each is sent into it and may use nothing but its arguments.
const title = () => document.querySelector('#stage h2').innerText.replace(/\u00a0/g, ' ');
const headline = () => document.querySelector('.words strong').textContent;
const query = () => decodeURIComponent(location.search);
const value = (id) => Number(document.getElementById(`${id}-value`).value);
const focused = () => document.activeElement.textContent.trim();

/** What the one saved picture is made from, once it is there whole. */
const savedSpec = (folder) =>
	eventually(async () => {
		const files = await readdir(folder);
		const pictures = files.filter((file) => /^chipcast-.*\.png$/.test(file));
		assert.equal(pictures.length, 1, files.join());
		const { stdout } = await run(process.execPath, [cli, 'read', join(folder, pictures[0])]);
		return JSON.parse(stdout);
	}, PATIENCE);

/** The steps, each with what it shows. `hand` is the reader's, `folder` holds what is saved. */
export const story = [
	[
		'the page opens with the article',
		async ({ hand }) => {
			await hand.open('');
			await hand.becomes(title, 'AI chips: $140 bn in 2027, nearly double that by 2030');
			assert.equal(await hand.see(headline), 'over $257 bn');
			const measured = () => document.documentElement.dataset.unmeasured === undefined;
			await hand.becomes(measured, true);
			const inter = () => document.fonts.check('16px Inter');
			await hand.becomes(inter, true);
		}
	],
	[
		'a choice inside a sentence is as wide as what is chosen',
		async ({ hand }) => {
			// “forecast error” has 14 letters of some 7 px; the widest choice has 36.
			const width = () => document.querySelector('.long select.view').offsetWidth;
			const letters = (await hand.see(width)) / 7;
			assert(letters > 12 && letters < 16, `as wide as ${letters} letters`);
		}
	],
	[
		'a slider moves by keyboard and everything follows',
		async ({ hand }) => {
			await hand.focus('points.2030');
			await hand.press(['ArrowRight', 'PageUp', 'PageUp', 'PageUp', 'PageUp']);
			await hand.becomes(value, 298, 'points.2030');
			await hand.becomes(headline, '$298 bn');
			await hand.becomes(title, 'AI chips: $140 bn in 2027, more than double that by 2030');
			await hand.becomes(query, /[?&]points\.2030=298$/);
		}
	],
	[
		'a value can be typed',
		async ({ hand }) => {
			await hand.click('Market in 2030, billions of dollars');
			await hand.press(['a'], ['Control']);
			await hand.press(['3', '1', '0', 'Enter']);
			await hand.becomes(headline, '$310 bn');
			await hand.becomes(query, /[?&]points\.2030=310$/);
		}
	],
	[
		'a point can be dragged in the figure, and the drag is one step',
		async ({ hand }) => {
			const grip = 'circle.grip[data-year="2027"]';
			const from = await hand.middle(grip);
			await hand.dragTo(from, { x: from.x, y: from.y - 70 });
			const { y } = await hand.middle(grip);
			assert(Math.abs(y - (from.y - 70)) <= 2, `the point is at ${y}, taken at ${from.y}`);
			await hand.letGo();
			const raised = await hand.see(value, 'points.2027');
			assert(raised > 200, String(raised));
			await hand.becomes(query, new RegExp(`points\\.2027=${raised}&`));
			await hand.click('Undo');
			await hand.becomes(value, 140, 'points.2027');
		}
	],
	[
		'a year is read out under the pointer',
		async ({ hand }) => {
			await hand.hover(await hand.middle('circle.grip[data-year="2030"]'));
			const readout = () => document.querySelector('.readout')?.textContent;
			await hand.becomes(readout, /2030[^]*310/);
		}
	],
	[
		'another figure opens by its tab',
		async ({ hand }) => {
			await hand.click('Growth');
			await hand.becomes(query, /view\.figure=growth/);
			// (310 / 140)^(1/3) − 1 = 0.303
			await hand.becomes(title, /^Growth of 30.% a year to 2030/);
			await hand.click('Market');
			await hand.becomes(query, /points\.2030=310$/);
		}
	],
	[
		'a saved picture carries the scenario of the address',
		async ({ hand, folder }) => {
			await hand.click('Export');
			await hand.click('Save');
			const { set } = await savedSpec(folder);
			assert.deepEqual(set, { preset: 'article', 'points.2030': 310 });
			await hand.press(['Escape']);
			await hand.becomes(() => document.querySelector('dialog[open]') === null, true);
			assert.equal(await hand.see(focused), 'Export', 'focus is back where it was');
		}
	],
	[
		'undo brings back what was before',
		async ({ hand }) => {
			await hand.click('Undo');
			await hand.becomes(headline, '$298 bn');
			await hand.becomes(query, /points\.2030=298$/);
		}
	],
	[
		'an address opens as it was left',
		async ({ hand }) => {
			await hand.open(await hand.see(() => location.href));
			await hand.becomes(headline, '$298 bn');
			await hand.becomes(value, 298, 'points.2030');
		}
	],
	[
		'on a narrow window the figure stays in view while sliders are reached',
		async ({ hand }) => {
			await hand.resize(390, 844);
			await hand.becomes(() => innerWidth < 500, true);
			await hand.see(() => document.getElementById('points.2030').scrollIntoView());
			const top = () => document.querySelector('#stage .plot').getBoundingClientRect().bottom > 100;
			await hand.becomes(top, true);
			const sideways = () =>
				document.documentElement.scrollWidth - document.documentElement.clientWidth;
			assert.equal(await hand.see(sideways), 0);
			await hand.resize(1440, 900);
		}
	],
	[
		'the Italian page speaks Italian',
		async ({ hand }) => {
			await hand.open('it/?points.2030=298');
			await hand.becomes(headline, /^298\smld\s\$$/);
			assert.equal(await hand.see(() => document.documentElement.lang), 'it');
		}
	],
	[
		'formulas are set as such',
		async ({ hand }) => {
			await hand.open('methods/');
			const above = () => {
				const [over, under] = document.querySelector('mfrac').children;
				const [{ y, height }, below] = [over, under].map((part) => part.getBoundingClientRect());
				return y + height / 2 < below.y;
			};
			await hand.becomes(above, true);
		}
	]
];
