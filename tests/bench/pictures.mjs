// How long pictures take on the command line, against their limits: node tests/bench/pictures.mjs
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Milliseconds: one PNG from nothing, and each of a hundred made in one process. */
const LIMITS = { 'one PNG, cold': 600, 'each of 100 PNGs': 80 };
const TURNS = 3;
const COUNT = 100;

const cli = fileURLToPath(new URL('../../.build/cli/cli.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'chipcast-bench-'));
const figures = ['market', 'growth', 'houses', 'vintages', 'record', 'valuations', 'worth'];
figures.push('pricedin', 'compare', 'story');

function time(...args) {
	const start = performance.now();
	execFileSync(process.execPath, [cli, ...args], { stdio: 'pipe' });
	return performance.now() - start;
}
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

// What every figure costs, at the size that is asked for most.
const jobs = Array.from({ length: COUNT }, (_, i) =>
	JSON.stringify({
		figure: figures[i % figures.length],
		set: { 'points.2030': 300 + i },
		theme: i % 2 ? 'dark' : 'light',
		format: 'png',
		out: join(folder, `${i}.png`)
	})
);
await writeFile(join(folder, 'jobs.jsonl'), jobs.join('\n'));

const measured = {
	'one PNG, cold': Array.from({ length: TURNS }, () =>
		time('render', '--format', 'png', '--out', join(folder, 'one.png'))
	),
	'each of 100 PNGs': Array.from(
		{ length: TURNS },
		() => time('batch', join(folder, 'jobs.jsonl')) / COUNT
	)
};
await rm(folder, { recursive: true });

let failed = 0;
for (const [name, limit] of Object.entries(LIMITS)) {
	const times = measured[name];
	const took = median(times);
	if (took > limit) failed += 1;
	const spread = `${Math.round(Math.min(...times))}…${Math.round(Math.max(...times))}`;
	console.log(
		`${took > limit ? 'not ok' : 'ok'} ${name}: ${Math.round(took)} ms (${spread}) of ${limit} ms`
	);
}
console.log(`${Object.keys(LIMITS).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
