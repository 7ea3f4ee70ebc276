import { sveltekit } from '@sveltejs/kit/vite';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config';

/** Svelte without SvelteKit: what the pictures, the command line and the tests compile with. */
const plainSvelte = () => svelte({ configFile: false, preprocess: vitePreprocess() });

/** A server-compiled bundle: figures become text there, in Node and (loaded lazily) in the page. */
function serverBundle(entry: string, name: string, external: string[]): UserConfig {
	return {
		plugins: [plainSvelte()],
		publicDir: false,
		build: {
			ssr: entry,
			outDir: `.build/${name}`,
			emptyOutDir: true,
			minify: false,
			target: 'es2022',
			rolldownOptions: { external, output: { entryFileNames: `${name}.js` } }
		},
		ssr: { noExternal: true, external }
	};
}

const site: UserConfig = {
	plugins: [sveltekit()],
	build: { target: 'es2022' },
	preview: { port: 4173 }
};

const tests: UserConfig = {
	test: {
		projects: [
			{
				plugins: [plainSvelte()],
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**'],
					testTimeout: 60_000
				}
			},
			{
				plugins: [plainSvelte()],
				resolve: { conditions: ['browser'] },
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['tests/**/*.dom.test.ts'],
					setupFiles: ['tests/setup.ts']
				}
			}
		]
	}
};

export default defineConfig(({ mode }) => {
	if (process.env.VITEST) return tests;
	if (mode === 'pictures') return serverBundle('src/lib/export/pictures.ts', 'pictures', []);
	if (mode === 'cli') return serverBundle('src/cli/main.ts', 'cli', ['@resvg/resvg-js']);
	return site;
});
