// Whatever a reader does, in whatever order: no error, a path of numbers, undoing it all gives the start,
// and redoing it all gives back what was there. The actions are drawn from a seed, which a failure names.
import assert from 'node:assert/strict';
import { actions, backToBuiltIn, onOwnMarket } from './actions.mjs';
import { button, figureTexts, openSettled, queryOf, settled } from './page.mjs';

const RUNS = process.env.CHIPCAST_LONG ? 50 : 5;
const ACTIONS = process.env.CHIPCAST_LONG ? 200 : 100;

/** Numbers from 0 to below 1, the same for a seed (mulberry32). */
function numbers(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Presses a button as long as it can be pressed, without waiting for a frame in between. */
const pressAll = (page, name) =>
	button(page, name).evaluate(async (pressed) => {
		while (!pressed.disabled && pressed.ariaDisabled !== 'true') {
			pressed.click();
			await new Promise((done) => setTimeout(done));
		}
	});

/** What of an address is assumed; the figure, the year and the like in view are no steps. */
const SCENARIO = /[?&](?!view\.|with)/;

const names = Object.keys(actions);

export default function ({ test, open }) {
	for (let run = 0; run < RUNS; run++) {
		const seed = 20_261_125 + run;
		test(`${ACTIONS} actions at random, seed ${seed}`, async () => {
			const next = numbers(seed);
			const pick = (count) => Math.floor(next() * count);
			const page = await openSettled(open, '');
			const done = [];
			try {
				for (let i = 0; i < ACTIONS; i++) {
					// Sliding is what a reader does most.
					const name = pick(3) === 0 ? 'slide' : names[pick(names.length)];
					done.push(name);
					await actions[name](page, pick);
				}
				const texts = (await figureTexts(page)).join(' ');
				assert(!/NaN|Infinity|undefined/.test(texts), texts);
				if (await onOwnMarket(page)) await backToBuiltIn(page);

				// What the keys of a slider do becomes a step when it is left; steps that were undone last count as well.
				await page.evaluate(() => document.activeElement?.blur());
				await pressAll(page, 'Redo');
				const address = queryOf(page);
				await pressAll(page, 'Undo');
				assert.doesNotMatch(queryOf(page), SCENARIO, 'undoing all gives the start');
				await pressAll(page, 'Redo');
				assert.equal(queryOf(page), address, 'redoing all gives what was there');
				await page.reload();
				await settled(page);
				assert.equal(queryOf(page), address, 'the address opens what was there');
				assert.deepEqual(page.problems, []);
			} catch (error) {
				error.message += `\nafter ${done.slice(-12).join(', ')}`;
				throw error;
			}
		});
	}
}
