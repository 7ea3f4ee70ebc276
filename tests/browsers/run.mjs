// The story in browsers that the other tests do not run in: node tests/browsers/run.mjs
// A browser that is not installed is skipped with a word.
import { readFile } from 'node:fs/promises';
import { serve } from '../tools/serve.mjs';
import * as firefox from './firefox.mjs';
import { handOf } from './hand.mjs';
import { story } from './story.mjs';
import * as webkit from './webkit.mjs';

const watch = await readFile(new URL('watch.js', import.meta.url), 'utf8');
const { base, stop } = await serve(undefined, 0, { before: { '/first.js': watch } });
const counts = { passed: 0, failed: 0 };

function fail(what, error) {
	counts.failed += 1;
	console.log(`not ok ${what}\n${String(error.stack).replace(/^/gm, '\t')}`);
}

/** Tells the story up to the first step that fails, since each goes on from the one before. */
async function tell(name, driver) {
	const hand = handOf(driver, base);
	await hand.resize(1440, 900);
	for (const [step, run] of story) {
		try {
			await run({ hand, folder: driver.folder });
			const problems = await hand.problems();
			if (problems.length) throw new Error(`the page had problems\n${problems.join('\n')}`);
		} catch (error) {
			return fail(`${name}: ${step}`, error);
		}
		counts.passed += 1;
		console.log(`ok ${name}: ${step}`);
	}
}

for (const { name, missing, start } of [firefox, webkit]) {
	if (missing()) {
		console.log(`skipped ${name}: ${missing()}`);
		continue;
	}
	try {
		const driver = await start();
		await tell(name, driver).finally(() => driver.close());
	} catch (error) {
		fail(name, error);
	}
}
await stop();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);
