// What `npm test` runs, in order, up to the first failure. --long adds the long variants and benches.
// The last line is `N passed, N failed`, which build servers read; a step that is no test counts as
// one failed when it fails, so that the line never claims success for a broken build.
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';

const long = process.argv.includes('--long');
const report = 'test-results/unit.json';
const root = new URL('../', import.meta.url);

/** Counts of the unit tests from Vitest's own report. */
async function unitCounts() {
	const text = await readFile(new URL(report, root), 'utf8').catch(() => '{}');
	const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text);
	return [numPassedTests, numFailedTests];
}

/** Counts of the browser tests from the last line they print. */
function browserCounts(output) {
	const [, passed = 0, failed = 0] = output.match(/^(\d+) passed, (\d+) failed\s*$/m) ?? [];
	return [Number(passed), Number(failed)];
}

const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json'];
const unit = { command: ['npx', ...vitest, `--outputFile.json=${report}`], counts: unitCounts };
/** What stands side by side runs at once. */
const steps = [
	[
		{ name: 'types', command: ['npm', 'run', '--silent', 'check'] },
		{ name: 'format', command: ['npx', 'prettier', '--check', '.'] }
	],
	[{ name: 'build', command: ['npm', 'run', '--silent', 'build'] }],
	[{ name: 'unit', ...unit }],
	[{ name: 'size', command: ['node', 'tests/bench/size.mjs'], counts: browserCounts, shown: true }],
	[{ name: 'browser', command: ['node', 'tests/e2e/run.mjs'], counts: browserCounts }]
];
if (long) {
	const command = ['node', 'tests/browsers/run.mjs'];
	steps.push([{ name: 'other browsers', command, counts: browserCounts, shown: true }]);
	const benches = await readdir(new URL('bench', import.meta.url)).catch(() => []);
	for (const file of benches
		.filter((name) => name.endsWith('.mjs') && name !== 'size.mjs')
		.sort()) {
		steps.push([{ name: `bench/${file}`, command: ['node', `tests/bench/${file}`], shown: true }]);
	}
}

/** Runs a command and collects all it says, both streams in the order of arrival. */
function run([program, ...args]) {
	return new Promise((resolve) => {
		const env = { ...process.env, ...(long && { CHIPCAST_LONG: '1' }) };
		const shell = process.platform === 'win32';
		const child = spawn(program, args, {
			cwd: root,
			env,
			shell,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const chunks = [];
		child.stdout.on('data', (chunk) => chunks.push(chunk));
		child.stderr.on('data', (chunk) => chunks.push(chunk));
		const done = (code) => resolve({ code, output: Buffer.concat(chunks).toString() });
		child.on('error', (error) => {
			chunks.push(Buffer.from(`${error.message}\n`));
			done(127);
		});
		child.on('close', (code, signal) => done(signal ? 1 : code));
	});
}

await mkdir(new URL('test-results', root), { recursive: true });
await rm(new URL(report, root), { force: true });

let passed = 0;
let failed = 0;
let exit = 0;
/** Runs a step, adds its counts up, says how it went; gives the code it ended with. */
async function take({ name, command, counts, shown }) {
	const start = performance.now();
	const { code, output } = await run(command);
	const [ok, bad] = (await counts?.(output)) ?? [0, 0];
	passed += ok;
	failed += code === 0 ? bad : Math.max(bad, 1);
	const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
	const tests = counts ? `, ${ok} passed, ${bad} failed` : '';
	console.log(`${code === 0 ? 'ok' : 'FAILED'} ${name} (${time}${tests})`);
	if (code !== 0 || shown) console.log(output.trimEnd());
	return code;
}

for (const group of steps) {
	const codes = await Promise.all(group.map(take));
	exit = codes.find((code) => code !== 0) ?? 0;
	if (exit !== 0) break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(exit);
