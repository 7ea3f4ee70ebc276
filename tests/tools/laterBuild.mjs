import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './serve.mjs';

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A page that names other files has another script of its own, which its content policy knows by its hash. */
function laterPage(html, later) {
	const changed = later(html).replace('<head>', '<head><meta name="later" />');
	const scripts = (text) => [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, one]) => one);
	const now = scripts(changed);
	return scripts(html).reduce((page, was, i) => page.replace(hashOf(was), hashOf(now[i])), changed);
}

/**
 * The build as a later one would be, without building twice: its pages have a mark, its worker another
 * version, and each of its scripts and styles another name. Gives the folder and what removes it.
 */
export async function laterBuild() {
	const from = fileURLToPath(build);
	const folder = await mkdtemp(join(tmpdir(), 'chipcast-later-'));
	const { version } = JSON.parse(await readFile(join(from, '_app/version.json'), 'utf8'));
	const paths = (await readdir(from, { recursive: true })).filter(
		(path) => /\.\w+$/.test(path) && !path.startsWith('og')
	);
	const hashed = paths
		.filter((path) => path.startsWith('_app/immutable'))
		.map((path) => basename(path));
	// A name may begin with a hyphen, before which there is no edge of a word.
	const named = new RegExp(`(?<![\\w.-])(${hashed.join('|').replaceAll('.', '\\.')})`, 'g');
	const later = (text) =>
		text.replaceAll(version, `${version}0`).replace(named, (name) => `later-${name}`);
	for (const path of paths) {
		const isHashed = hashed.includes(basename(path));
		const to = join(folder, dirname(path), (isHashed ? 'later-' : '') + basename(path));
		if (!/\.(js|css|html)$/.test(path)) {
			await cp(join(from, path), to);
			continue;
		}
		const text = await readFile(join(from, path), 'utf8');
		await cp(join(from, path), to);
		await writeFile(to, path.endsWith('.html') ? laterPage(text, later) : later(text));
	}
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
