// Runs the browser tests: node tests/e2e/run.mjs [--only NAME]
// All of them run in three processes at once, each with a browser of its own, since most of a test's time
// is waiting; those that --only keeps run one after the other.
// A spec, tests/e2e/NAME.spec.mjs, exports a function that takes { test, open, browser, base } and
// calls test(name, run). --only keeps the tests whose "spec: name" contains NAME.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, openPage, serve } from '../tools/browser.mjs';

const LONGEST = process.env.CHIPCAST_LONG ? 600_000 : 60_000;

const after = (option) => {
	const at = process.argv.indexOf(option);
	return at < 0 ? '' : (process.argv[at + 1] ?? '');
};
const only = after('--only');
const part = after('--part');
const PARTS = 3;

/** Runs every part, says what each said, and adds up their last lines. */
async function runParts() {
	const ends = await Promise.all(
		Array.from({ length: PARTS }, (_, i) => {
			const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--part', String(i)]);
			const chunks = [];
			for (const stream of [child.stdout, child.stderr]) {
				stream.on('data', (chunk) => chunks.push(chunk));
			}
			return new Promise((resolve) =>
				child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }))
			);
		})
	);
	let [passed, failed] = [0, 0];
	let failures = '';
	for (const { code, output } of ends) {
		const last = /^(\d+) passed, (\d+) failed\s*$/m.exec(output);
		passed += Number(last?.[1] ?? 0);
		// A part that died before its last line is a failure too.
		failed += Math.max(Number(last?.[2] ?? 0), code === 0 ? 0 : 1);
		console.log(output.replace(last?.[0] ?? '', '').trimEnd());
		failures += (output.match(/^not ok .*(\n\t.*)*\n/gm) ?? []).join('');
	}
	// A record of a build server keeps the end of what it is told, and often not the middle.
	if (failures) console.log(`failed:\n${failures.trimEnd()}`);
	console.log(`${passed} passed, ${failed} failed`);
	process.exit(failed ? 1 : 0);
}

if (!only && !part) await runParts();

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

const chosen = tests.filter(
	({ name }, i) => name.includes(only) && (!part || i % PARTS === Number(part))
);
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
