// What Lighthouse says of the built site, sent as a host sends it: node tests/bench/lighthouse.mjs [--report]
// It is fetched when asked for, since it weighs more than all else here together; where it cannot be,
// this is skipped with a word. --report prints and never fails.
import { spawn } from 'node:child_process';
import { findChromium } from '../tools/chromium.mjs';
import { serve } from '../tools/serve.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PAGES = ['', 'methods/', 'sources/', 'it/'];
/** What a page must have at least. */
const LEAST = { accessibility: 100, 'best-practices': 100 };
/**
 * What a page must reach on a desktop, where a slow one is looked at again, since what else the machine
 * does counts in it. Lighthouse's own preset, a phone on slow 4G whose processor is a quarter of this one,
 * says still more of the machine: slowness there is said, and fails nothing.
 */
const FAST = 95;
const DEVICES = [
	{ device: 'desktop', options: ['--preset=desktop'], runs: 3, fast: true },
	{ device: 'phone', options: [], runs: 1, fast: false }
];
const CHROME = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const report = process.argv.includes('--report');

/** Runs Lighthouse and gives what it prints, or nothing where it fails. */
function lighthouse(...args) {
	const env = { ...process.env, CHROME_PATH: findChromium() };
	const child = spawn('npx', ['--yes', LIGHTHOUSE, ...args], {
		env,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const chunks = [];
	child.stdout.on('data', (chunk) => chunks.push(chunk));
	return new Promise((resolve) => {
		child.on('error', () => resolve(undefined));
		child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks).toString() : undefined));
	});
}

async function look(url, options) {
	const text = await lighthouse(
		url,
		'--quiet',
		'--output=json',
		`--only-categories=${[...Object.keys(LEAST), 'performance']}`,
		`--chrome-flags=${CHROME.join(' ')}`,
		...options
	);
	if (text === undefined) throw new Error(`[lighthouse] it failed on ${url}`);
	return JSON.parse(text);
}

const scoreOf = ({ categories }, id) => Math.round(categories[id].score * 100);

/** The audits that cost a category something. */
const faults = ({ categories, audits }, id) =>
	categories[id].auditRefs
		.filter((audit) => audit.weight > 0 && audits[audit.id].score < 0.9)
		.map((audit) => `\t${audits[audit.id].title}: ${audits[audit.id].displayValue ?? ''}`);

/** Looks at a page on a device, says how it did, and gives whether it has what it must. */
async function check(url, { device, options, runs, fast }) {
	let result;
	for (let i = 0; i < runs && !(result && scoreOf(result, 'performance') >= FAST); i++) {
		result = await look(url, options);
	}
	const low = Object.keys(LEAST).filter((id) => scoreOf(result, id) < LEAST[id]);
	const slow = scoreOf(result, 'performance') < FAST;
	if (slow && fast) low.push('performance');
	const verdict = low.length ? 'not ok' : slow ? 'slow' : 'ok';
	const scores = Object.keys(result.categories).map((id) => `${id} ${scoreOf(result, id)}`);
	console.log(`${verdict} ${new URL(url).pathname} on a ${device}: ${scores.join(', ')}`);
	for (const line of low.flatMap((id) => faults(result, id))) console.log(line);
	return low.length === 0;
}

if (!(await lighthouse('--version'))) {
	console.log(`skipped: ${LIGHTHOUSE} cannot be fetched`);
	process.exit(0);
}

const { base, stop } = await serve(undefined, 0, { compressed: true });
let failed = 0;
for (const device of DEVICES) {
	for (const path of PAGES) {
		if (!(await check(new URL(path, base).href, device))) failed += 1;
	}
}
await stop();
process.exit(failed && !report ? 1 : 0);
