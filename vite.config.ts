import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config';

/** Svelte without SvelteKit: what the pictures, the command line and the tests compile with. */
const plainSvelte = () => svelte({ configFile: false, preprocess: vitePreprocess() });

/**
 * Leaves five things out of what we build that no figure calls: d3's interpolation of colours, dates
 * and objects, its own number formats (ours go through `Intl`), LayerCake's debug printing, its search
 * of the data for the ends of an axis, and its padding of them. Together they are a tenth of the
 * page's script. And SvelteKit takes two functions out of Svelte as if it were an object, which keeps
 * all the others of Svelte as well.
 */
const lean: Plugin = {
	name: 'lean',
	enforce: 'pre',
	resolveId(id, importer) {
		const stand = (file: string) =>
			fileURLToPath(new URL(`./src/lib/figures/lean/${file}`, import.meta.url));
		if (importer?.includes('/d3-scale/')) {
			if (id === 'd3-interpolate') return stand('interpolate.ts');
			if (id === 'd3-format') return stand('format.ts');
		}
		for (const name of ['printDebug', 'measureExtent', 'padScale']) {
			if (id.endsWith(`/${name}.js`) && importer?.includes('layercake')) return stand(`${name}.ts`);
		}
		return null;
	},
	transform(code, id) {
		if (!id.endsWith('/kit/src/runtime/client/client.js')) return null;
		const whole = 'const { onMount, tick } = svelte;';
		if (!code.includes(whole)) this.error('SvelteKit takes Svelte apart in another way now');
		return code.replace(whole, 'const onMount = svelte.onMount, tick = svelte.tick;');
	}
};

/** A server-compiled bundle: figures become text there, in Node and (loaded lazily) in the page. */
function serverBundle(entry: string, name: string, external: string[]): UserConfig {
	return {
		plugins: [lean, plainSvelte()],
		publicDir: false,
		build: {
			ssr: entry,
			outDir: `.build/${name}`,
			emptyOutDir: true,
			minify: false,
			target: 'es2022',
			rolldownOptions: { external, treeshake, output: { entryFileNames: `${name}.js` } }
		},
		ssr: { noExternal: true, external }
	};
}

/**
 * d3's umbrella package pulls in modules that extend each other when imported (transitions, zoom). We
 * use its scales, shapes and arithmetic alone, none of which does, so the rest may be dropped.
 */
const treeshake = {
	moduleSideEffects: [{ test: /node_modules\/d3(-[a-z]+)?\//, sideEffects: false }]
};

/**
 * What the page opens with travels as one file: a dozen small ones, split along what dialogs share
 * with it, compress 5 % worse. It is all that the page and its layout import statically; what dialogs
 * and other tabs import on demand stays out, and so does d3's CSV, which d3 names here but files alone use.
 */
function opening() {
	const roots = ['+page.svelte', '+layout.svelte'].map((file) =>
		fileURLToPath(new URL(`./src/routes/${file}`, import.meta.url))
	);
	let closure: Set<string> | undefined;
	return {
		name(id: string, build: { getModuleInfo(id: string): ModuleLinks | null }) {
			if (!closure) {
				closure = new Set(roots);
				for (const one of closure) {
					for (const next of build.getModuleInfo(one)?.importedIds ?? []) closure.add(next);
				}
			}
			return closure.has(id) && !id.includes('/d3-dsv/') ? 'opening' : null;
		}
	};
}

interface ModuleLinks {
	importedIds: readonly string[];
}

const site: UserConfig = {
	plugins: [lean, sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: { treeshake, output: { codeSplitting: { groups: [opening()] } } }
	},
	preview: { port: 4173 }
};

const tests: UserConfig = {
	test: {
		// On two cores Vitest's own choice is one worker, which takes half as long again.
		maxWorkers: '100%',
		projects: [
			{
				plugins: [plainSvelte()],
				test: {
					name: 'node',
					environment: 'node',
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**'],
					testTimeout: 60_000
				}
			},
			{
				plugins: [plainSvelte()],
				resolve: {
					conditions: ['browser'],
					alias: { $app: fileURLToPath(new URL('tests/routes/app', import.meta.url)) }
				},
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

/** Scripts of pages that have no other. They travel as they are: no other build makes them smaller. */
const alone: Readonly<Record<string, string>> = {
	frame: 'src/lib/panels/embedding/frame.ts',
	list: 'src/lib/panels/sources/list.ts',
	missing: 'src/lib/panels/missing/missing.ts'
};

export default defineConfig(({ mode }) => {
	if (process.env.VITEST) return tests;
	if (mode === 'pictures') return serverBundle('src/lib/export/pictures.ts', 'pictures', []);
	const script = alone[mode];
	if (script) {
		const bundle = serverBundle(script, mode, []);
		return { ...bundle, build: { ...bundle.build, minify: true } };
	}
	if (mode === 'cli') return serverBundle('src/cli/main.ts', 'cli', ['@resvg/resvg-js']);
	return site;
});
