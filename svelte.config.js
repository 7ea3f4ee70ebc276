import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

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
			// Where the site will stand; previews of links then name their image by its whole address.
			...(process.env.ORIGIN ? { origin: process.env.ORIGIN } : {})
		},
		version: { pollInterval: 0 },
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
