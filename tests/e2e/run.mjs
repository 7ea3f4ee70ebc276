// Runs the browser tests one after the other: node tests/e2e/run.mjs [--only NAME]
// A spec, tests/e2e/NAME.spec.mjs, exports a function that takes { test, open, browser, base } and
// calls test(name, run). --only keeps the tests whose "spec: name" contains NAME.
import { readdir } from 'node:fs/promises';
import { launch, openPage, serve } from '../tools/browser.mjs';

const LONGEST = process.env.CHIPCAST_LONG ? 600_000 : 60_000;

const at = process.argv.indexOf('--only');
const only = at < 0 ? '' : (process.argv[at + 1] ?? '');

/** Fails when a test hangs, so that one promise that never settles can not hold the whole run. */
function withinTime(promise) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`not done after ${LONGEST / 1000} s`)), LONGEST);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const browser = await launch();
const { base, stop } = await serve();

/** The pages of the running test. */
const pages = [];

/** Opens an address of the site; the test fails if its page ends with problems in `page.problems`. */
async function open(path = '', options = {}) {
	const page = await openPage(browser, new URL(path, base).href, options);
	pages.push(page);
	return page;
}

const tests = [];
const specs = (await readdir(new URL('.', import.meta.url))).filter((f) => f.endsWith('.spec.mjs'));
for (const file of specs.sort()) {
	const spec = file.replace('.spec.mjs', '');
	const test = (name, run) => tests.push({ name: `${spec}: ${name}`, run });
	try {
		const { default: register } = await import(new URL(file, import.meta.url));
		await register({ test, open, browser, base });
	} catch (error) {
		// A spec that can not be read fails by itself and does not take the others with it.
		test('is read', () => Promise.reject(error));
	}
}

const chosen = tests.filter(({ name }) => name.includes(only));
let failed = 0;
for (const { name, run } of chosen) {
	const start = performance.now();
	let problem;
	try {
		await withinTime(Promise.resolve().then(run));
		const problems = pages.flatMap((page) => page.problems);
		if (problems.length) throw new Error(`the page had problems\n${problems.join('\n')}`);
	} catch (error) {
		problem = error;
	}
	pages.length = 0;
	await Promise.all(browser.contexts().map((context) => context.close()));
	const time = `${Math.round(performance.now() - start)} ms`;
	console.log(problem ? `not ok ${name} (${time})` : `ok ${name} (${time})`);
	if (!problem) continue;
	failed += 1;
	console.log(String(problem.stack ?? problem).replace(/^/gm, '\t'));
}

await browser.close();
await stop();
const none = only !== '' && chosen.length === 0;
if (none) console.log(`[e2e] no test has this in its name, ${only}, correct --only`);
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed || none ? 1 : 0);
