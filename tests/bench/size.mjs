// What the first visit of the page loads, gzipped, against its limits: node tests/bench/size.mjs
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from '../tools/serve.mjs';

const LIMITS = { JavaScript: 95, HTML: 20, CSS: 15, fonts: 30 };

const read = (path) => readFile(new URL(path, build));
const weigh = (bytes) => gzipSync(bytes, { level: 9 }).length / 1000;
const say = (kilobytes) => `${kilobytes.toFixed(1)} kB`;
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

const html = await read('index.html');
const page = html.toString('utf8');

/** The page's own files that its HTML names, by how they end. */
function named(ending) {
	const pattern = new RegExp(`["'(](?:\\./|/)?([^"'()\\s:]+\\.${ending})["')]`, 'g');
	return [...new Set([...page.matchAll(pattern)].map(([, path]) => path))];
}

/** A file and all it imports at once, by their addresses in the build. */
async function withImports(path, seen = new Map()) {
	if (seen.has(path)) return seen;
	const bytes = await read(path);
	seen.set(path, weigh(bytes));
	const text = bytes.toString('utf8');
	const imports = text.matchAll(
		/(?:^|[;}\n])\s*(?:import|export)\s*(?:[^'"()]*?from\s*)?["']([^"']+\.js)["']/g
	);
	for (const [, to] of imports) {
		await withImports(new URL(to, new URL(path, 'http://x/')).pathname.slice(1), seen);
	}
	return seen;
}

const first = new Map();
for (const path of named('js')) await withImports(path, first);
const styles = await Promise.all(named('css').map(read));
const fonts = await Promise.all(named('woff2').map(read));

const measured = {
	JavaScript: sum([...first.values()]),
	HTML: weigh(html),
	CSS: sum(styles.map(weigh)),
	fonts: sum(fonts.map((bytes) => bytes.length / 1000))
};

let failed = 0;
for (const [name, size] of Object.entries(measured)) {
	const fits = size > 0 && size <= LIMITS[name];
	if (!fits) failed += 1;
	console.log(`${fits ? 'ok' : 'not ok'} first load, ${name}: ${say(size)} of ${LIMITS[name]} kB`);
}

const all = (await readdir(fileURLToPath(build), { recursive: true }))
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => path.endsWith('.js') && !first.has(path));
const late = await Promise.all(
	all.map(async (path) => {
		const bytes = await read(path);
		return { path, size: weigh(bytes), picture: bytes.includes('font-face') };
	})
);
for (const { path, size, picture } of late.sort((a, b) => b.size - a.size)) {
	if (size > 1) console.log(`loaded later: ${say(size)} ${path}${picture ? ', the pictures' : ''}`);
}
console.log(`${Object.keys(LIMITS).length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
