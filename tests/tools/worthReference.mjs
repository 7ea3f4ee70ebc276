// Makes tests/answers/worthReference.json, the quantiles that those of 4,096 draws are compared with:
// node tests/tools/worthReference.mjs (a quarter of an hour). To be run again after a change of data/
// or of what a worth is made of; the long tests say when.
import { writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';

/** One set of 2²⁰ points is off by up to 0.4 % itself where few draws lie; the mean of four by a third of that. */
const SEEDS = [2020, 77, 5, 9];
const COUNT = 2 ** 20;
const root = new URL('../../', import.meta.url);

const { module } = await runnerImport(new URL('tests/answers/plainQuantiles.ts', root).pathname, {
	configFile: false,
	root: root.pathname
});
const reference = module.scenarios.map((set) => {
	const sets = SEEDS.map((seed) => module.plainQuantiles(set, COUNT, seed));
	console.log(JSON.stringify(set));
	return Object.fromEntries(
		Object.entries(sets[0]).map(([id, values]) => [
			id,
			values.map((_, i) => sets.reduce((sum, one) => sum + one[id][i], 0) / sets.length)
		])
	);
});
await writeFile(
	new URL('tests/answers/worthReference.json', root),
	`${JSON.stringify(reference, null, '\t')}\n`
);
