import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Room {
	/** Rooms whose code it may import. */
	uses: readonly string[];
	/** Rooms of which it may know the types alone. */
	types?: readonly string[];
	/** Libraries, `name/*` standing for all below a name. */
	libraries: readonly string[];
}

const svelte = ['svelte', 'svelte/*'];
const kit = ['@sveltejs/kit', '$app/*'];
const pure = ['facts', 'model', 'scenario', 'answers'];
const below = [...pure, 'words', 'figures', 'export', 'session', 'parts'];

/** Who may use whom. `data` is the folder of published figures; `top` is what lies in `src` itself. */
const rooms: Record<string, Room> = {
	model: { uses: [], libraries: ['d3'] },
	facts: { uses: ['data'], libraries: ['valibot', 'd3'] },
	scenario: { uses: ['model'], types: ['facts'], libraries: [] },
	answers: { uses: ['facts', 'model', 'scenario'], libraries: [] },
	words: { uses: [], libraries: ['svelte'] },
	figures: {
		uses: ['words'],
		types: ['answers', 'facts', 'scenario'],
		libraries: ['layercake', 'd3', ...svelte]
	},
	export: {
		uses: ['figures', 'answers', 'facts', 'scenario', 'words'],
		libraries: ['d3', 'fflate', 'svelte', 'svelte/server']
	},
	session: { uses: ['scenario', 'answers', 'facts'], libraries: ['$app/*', ...svelte] },
	parts: { uses: ['words'], libraries: svelte },
	panels: { uses: below, libraries: ['layercake', ...svelte] },
	routes: {
		uses: ['panels', 'session', 'export', 'facts', 'words'],
		libraries: [...svelte, ...kit, './$types', '@resvg/resvg-js']
	},
	cli: {
		uses: ['facts', 'scenario', 'answers', 'export', 'words'],
		libraries: ['@resvg/resvg-js', 'node:*']
	},
	top: { uses: ['words'], libraries: ['@sveltejs/kit', '$service-worker'] }
};

/** Compiling components to text belongs to one room; the pattern `svelte/*` does not give it away. */
const SERVER = 'svelte/server';

const matches = (name: string, patterns: readonly string[]) =>
	patterns.some((pattern) =>
		pattern.endsWith('*') && name !== SERVER
			? name.startsWith(pattern.slice(0, -1))
			: name === pattern
	);

interface Import {
	specifier: string;
	typeOnly: boolean;
}

function importsOfScript(source: string): Import[] {
	const found: Import[] = [];
	const add = (node: ts.Node | undefined, typeOnly: boolean) => {
		if (!node) return;
		// A name put together at run time can be checked by nobody, so it is reported as it stands.
		const specifier = ts.isStringLiteralLike(node) ? node.text : node.getText();
		found.push({ specifier, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			const clause = node.importClause;
			const names = clause?.namedBindings;
			const eachIsType =
				!clause?.name &&
				names !== undefined &&
				ts.isNamedImports(names) &&
				names.elements.length > 0 &&
				names.elements.every((name) => name.isTypeOnly);
			add(node.moduleSpecifier, eachIsType || clause?.isTypeOnly === true);
		} else if (ts.isExportDeclaration(node)) {
			add(node.moduleSpecifier, node.isTypeOnly);
		} else if (ts.isImportTypeNode(node)) {
			add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument, true);
		} else if (ts.isCallExpression(node)) {
			const called = node.expression.getText();
			if (called === 'import' || called === 'import.meta.glob') add(node.arguments[0], false);
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

/** Every import of a file. A component's markup may import as well, in an `{#await import(…)}`. */
function importsOf(path: string, source: string): Import[] {
	if (!path.endsWith('.svelte')) return importsOfScript(source);
	const script = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
	const scripts = [...source.matchAll(script)].map((match) => match[1]).join('\n');
	const inMarkup = [...source.replace(script, '').matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)];
	return [
		...importsOfScript(scripts),
		...inMarkup.map((match) => ({ specifier: match[1]!, typeOnly: false }))
	];
}

/** The room of a path of the repository, or nothing for what is no room. */
function roomOf(path: string): string | undefined {
	if (path.startsWith('data/')) return 'data';
	const [, lib, outside] = /^src\/(?:lib\/([^/]+)\/|(routes|cli)\/)/.exec(path) ?? [];
	return lib ?? outside ?? (/^src\/[^/]+$/.test(path) ? 'top' : undefined);
}

/** What is wrong with one import, or nothing. */
function problemOf(path: string, { specifier, typeOnly }: Import): string | undefined {
	const from = roomOf(path);
	const room = rooms[from ?? ''];
	if (!room) return 'no such room';
	if (matches(specifier, room.libraries)) return undefined;

	const relative = specifier.startsWith('.');
	let target: string | undefined;
	if (relative) target = posix.join(posix.dirname(path), specifier);
	else if (specifier.startsWith('#lib/')) target = specifier.replace('#lib/', 'src/lib/');
	else if (specifier === '#pictures') target = 'src/lib/export/';
	else if (/^#(frame|list|missing)\?raw$/.test(specifier)) target = 'src/lib/panels/';
	if (target === undefined) return `no library of ${from}`;

	const to = roomOf(target);
	if (to === from) return undefined;
	if (to === undefined) return 'no such room';
	// Style sheets carry no logic, so the layout may take the house's tokens from where they live.
	const tokens = from === 'routes' && to === 'parts' && target.endsWith('.css');
	const allowed = room.uses.includes(to) || (typeOnly && room.types?.includes(to)) || tokens;
	if (!allowed) return `${from} may not use ${to}`;
	// From a room or a folder in it, nothing but steps up may stand before the other room's name.
	const plainly = to === 'data' || specifier.replace(/^(\.\.\/)+/, '').startsWith(`${to}/`);
	if (relative && !plainly) return `write #lib/${to}/…`;
	return undefined;
}

/** A line for each import of a file that breaks the table. */
function brokenImports(path: string, source: string): string[] {
	return importsOf(path, source).flatMap((found) => {
		const problem = problemOf(path, found);
		return problem ? [`${path}: '${found.specifier}', ${problem}`] : [];
	});
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	// A route may have the name of the file that it serves.
	.filter((name) => /\.(ts|js|svelte|css)$/.test(name) && statSync(`src/${name}`).isFile())
	.map((name) => {
		const path = posix.join('src', name.replaceAll('\\', '/'));
		const source = readFileSync(path, 'utf8');
		return { path, source, lines: source.trimEnd().split('\n').length };
	});
const code = files.filter(({ path }) => !path.endsWith('.css'));

describe('the rooms', () => {
	test('use only the rooms and libraries of the table', () => {
		expect(code.flatMap(({ path, source }) => brokenImports(path, source))).toEqual([]);
	});

	test('hold every file under src', () => {
		expect(code.filter(({ path }) => !rooms[roomOf(path) ?? '']).map(({ path }) => path)).toEqual(
			[]
		);
	});

	test('have no file above 250 lines', () => {
		const long = files.filter(({ lines }) => lines > 250);
		expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
	});

	test('have a median file of 60 lines or less', () => {
		const sizes = code.map(({ lines }) => lines).sort((a, b) => a - b);
		const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
		console.log(`${sizes.length} files, median ${median} lines, largest ${sizes.at(-1) ?? 0}`);
		expect(median).toBeLessThanOrEqual(60);
	});
});

describe('the checker', () => {
	const component = (script: string, markup = '') =>
		`<script lang="ts">${script}</script>${markup}`;

	test.each([
		['src/lib/model/x.ts', `import { json } from 'd3-fetch'`],
		['src/lib/model/x.ts', `import type { Facts } from '../facts/types.ts'`],
		['src/lib/words/x.ts', `import type { Scenario } from '#lib/scenario/types.ts'`],
		['src/lib/scenario/x.ts', `import { readFacts } from '../facts/readFacts.ts'`],
		['src/lib/scenario/x.ts', `import { type A, b } from '../facts/types.ts'`],
		['src/lib/scenario/x.ts', `export { b } from '../facts/types.ts'`],
		['src/lib/answers/x.ts', `const x = await import('../figures/Fan.svelte')`],
		['src/lib/answers/x.ts', `type A = import('../session/Session.svelte.ts').Session`],
		['src/lib/answers/x.ts', `const x = import.meta.glob('../panels/*.ts')`],
		['src/lib/export/x.ts', 'const x = await import(`../${name}/x.ts`)'],
		['src/lib/figures/x.svelte', component(`import { render } from 'svelte/server'`)],
		['src/lib/figures/x.svelte', component(`import { project } from '../answers/project.ts'`)],
		['src/lib/parts/x.svelte', component('', `{#await import('../panels/Export.svelte')}{/await}`)],
		['src/lib/parts/x.svelte', component(`import { page } from '$app/state'`)],
		['src/lib/panels/x.svelte', component(`import { goto } from '$app/navigation'`)],
		['src/lib/panels/x.svelte', component(`import x from '$lib/facts/x.ts'`)],
		['src/lib/panels/deep/x.ts', `import { x } from '../../../lib/answers/project.ts'`],
		['src/lib/panels/x.ts', `import data from '../../../data/forecasts.json'`],
		['src/lib/utils/x.ts', `import { scaleLinear } from 'd3'`],
		['src/routes/+page.svelte', component(`import Fan from '#lib/figures/Fan.svelte'`)],
		['src/routes/+page.ts', `import { facts } from '../lib/facts/facts.ts'`],
		['src/cli/main.ts', `import { Session } from '#lib/session/Session.svelte.ts'`],
		['src/cli/main.ts', `import '../../tests/tools/serve.mjs'`]
	])('refuses in %s: %s', (path, source) => {
		expect(brokenImports(path, source)).toHaveLength(1);
	});

	test.each([
		['src/lib/model/x.ts', `import { quantile } from 'd3'; import { y } from './y.ts'`],
		['src/lib/facts/x.ts', `import data from '../../../data/a.json' with { type: 'json' }`],
		['src/lib/scenario/x.ts', `import { type A, type B } from '../facts/types.ts'`],
		['src/lib/figures/x.svelte', component(`import type { Fan } from '../answers/types.ts'`)],
		['src/lib/export/x.ts', `import { render } from 'svelte/server'`],
		['src/lib/panels/deep/x.ts', `import { a } from '../a.ts'; import('#pictures')`],
		['src/lib/panels/deep/x.ts', `import { project } from '../../answers/project.ts'`],
		['src/lib/session/x.svelte.ts', `import { replaceState } from '$app/navigation'`],
		['src/routes/+layout.svelte', component(`import '#lib/parts/tokens.css'`)],
		['src/routes/+page.ts', `import type { PageLoad } from './$types'`],
		['src/cli/main.ts', `import { readFile } from 'node:fs/promises'`]
	])('accepts in %s: %s', (path, source) => {
		expect(brokenImports(path, source)).toEqual([]);
	});
});
