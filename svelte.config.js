import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Where the site will stand; previews of links then name their image by its whole address. */
const origin = process.env.ORIGIN;

/**
 * Names what the site is built from, so that the same source gives the same files, byte for byte, and a
 * build of nothing new is not offered to readers as a new version.
 */
function versionName() {
	const hash = createHash('sha256').update(String(origin));
	const sources = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];
	for (const folder of ['data', 'src', 'static']) {
		const paths = readdirSync(folder, { recursive: true }).map((path) =>
			join(folder, String(path))
		);
		sources.push(...paths.filter((path) => statSync(path).isFile()));
	}
	for (const path of sources.sort()) hash.update(`${path}\0`).update(readFileSync(path));
	return hash.digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		// Short scoping classes: they stand on every element of the page and in every component's template.
		cssHash: ({ hash, css }) => `s${hash(css).slice(0, 6)}`
	},
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		prerender: {
			entries: ['*'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			...(origin && { origin })
		},
		version: { name: versionName(), pollInterval: 0 },
		// It is registered once the page stands (panels/VersionOffer.svelte), and never by a frame.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// LayerCake and Svelte write style attributes; they carry geometry, never text from outside.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'chipcast-worker']
			}
		}
	}
};
