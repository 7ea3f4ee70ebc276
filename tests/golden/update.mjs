// Shows which golden pictures changed, before and after: node tests/golden/update.mjs [--before COMMIT]
// [--accept]. Before is how COMMIT draws them, or HEAD; the page is test-results/golden/index.html.
// --accept writes the hashes of the pictures as they are now.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromLines, goldens, hashOf, jobsOf, toLines } from './goldens.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hashFile = new URL('hashes.json', import.meta.url);
const shown = join(root, 'test-results/golden');

const accept = process.argv.includes('--accept');
const at = process.argv.indexOf('--before');
const commit = at < 0 ? 'HEAD' : process.argv[at + 1];
if (at > 0 && !commit) {
	console.error('[golden] --before: names no commit; write --before COMMIT');
	process.exit(2);
}

/** Every golden picture as the sources in a folder draw it, by the command line built from them. */
async function draw(folder, name) {
	const run = (...command) => execFileSync(process.execPath, command, { cwd: folder });
	run('node_modules/@sveltejs/kit/svelte-kit.js', 'sync');
	run('node_modules/vite/bin/vite.js', 'build', '--mode', 'cli', '--logLevel', 'error');
	const out = join(shown, name);
	await mkdir(out, { recursive: true });
	const jobs = join(out, 'jobs.jsonl');
	await writeFile(
		jobs,
		jobsOf((i) => join(out, `${i}.svg`))
	);
	try {
		execFileSync(process.execPath, ['.build/cli/cli.js', 'batch', jobs], {
			cwd: folder,
			stdio: 'pipe'
		});
	} catch (error) {
		// What another commit can not draw yet has no picture; the rest is there.
		const lines = String(error.stderr).trimEnd().split('\n');
		console.error(`[golden] ${name}: ${lines.at(-1)}`);
	}
	return Promise.all(
		goldens.map((_, i) => readFile(join(out, `${i}.svg`), 'utf8').catch(() => undefined))
	);
}

/** The sources of a commit, in a folder of their own. */
async function checkOut(commit) {
	const folder = await mkdtemp(join(tmpdir(), 'chipcast-before-'));
	const archive = execFileSync('git', ['archive', '--format=tar', commit], {
		cwd: root,
		maxBuffer: 1 << 28
	});
	execFileSync('tar', ['-x', '-C', folder], { input: archive });
	await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const section = ({ name, width }, i, before) => `<section>
<h2>${escaped(name)}</h2>
<figure><figcaption>before</figcaption>${before ? `<img src="before/${i}.svg" alt="" width="${width / 2}">` : 'none'}</figure>
<figure><figcaption>after</figcaption><img src="after/${i}.svg" alt="" width="${width / 2}"></figure>
</section>`;

await rm(shown, { recursive: true, force: true });
const after = await draw(root, 'after');
const lost = after.findIndex((svg) => svg === undefined);
if (lost >= 0) {
	console.error(`[golden] ${goldens[lost].name} cannot be drawn; mend it first`);
	process.exit(1);
}
const hashes = after.map(hashOf);
const known = fromLines(JSON.parse(await readFile(hashFile, 'utf8').catch(() => '{}')));
let changed = goldens.map((_, i) => i).filter((i) => hashes[i] !== known[i]);

if (changed.length > 0 || at > 0) {
	const folder = await checkOut(commit);
	const before = await draw(folder, 'before').finally(() => rm(folder, { recursive: true }));
	// Against a commit of the reader's choice, what differs from it; else what differs from the hashes.
	if (at > 0) {
		changed = goldens
			.map((_, i) => i)
			.filter((i) => before[i] === undefined || hashOf(before[i]) !== hashes[i]);
	}
	const sections = changed.map((i) => section(goldens[i], i, before[i] !== undefined));
	await writeFile(
		join(shown, 'index.html'),
		`<!doctype html><meta charset="utf-8"><title>Golden pictures, ${commit} and now</title>
<style>body{font:14px sans-serif;background:#888;color:#fff}section{display:flow-root}figure{float:left;margin:4px}h2{font-size:14px}</style>
<p>${changed.length} of ${goldens.length} differ</p>
${sections.join('\n')}
`
	);
	for (const i of changed) console.log(goldens[i].name);
}
console.log(
	`${changed.length} of ${goldens.length} pictures differ from ${at > 0 ? commit : 'their hashes'}`
);
if (changed.length > 0) console.log(`before and after: ${join(shown, 'index.html')}`);
if (accept) {
	await writeFile(hashFile, `${JSON.stringify(toLines(hashes), null, '\t')}\n`);
	console.log('accepted');
}
