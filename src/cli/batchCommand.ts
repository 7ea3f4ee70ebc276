import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Facts } from '#lib/facts/types.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import type { World } from './commands.ts';
import { Failure, usage } from './failure.ts';
import { jobOptions } from './jobOptions.ts';
import { readText } from './readScenario.ts';
import { renderFile } from './renderFile.ts';
import { writeOut } from './writeOut.ts';

/** Pictures are drawn on threads of their own while the next is prepared; each takes up to 70 MB. */
const AT_ONCE = Math.min(4, availableParallelism() + 1);

/**
 * Makes every picture that a file of jobs asks for, one job a line, in this one process. A job that
 * fails is named by its line and the rest is done; the command fails at the end if any did.
 */
export async function batchCommand(paths: readonly string[], world: World): Promise<void> {
	const [file, ...more] = paths;
	if (file === undefined || more.length > 0) throw usage('batch: name one file of jobs');
	const lines = readText(file)
		.replace(/^\ufeff/, '')
		.split('\n');
	const jobs = lines.flatMap((text, i) => (text.trim() === '' ? [] : { text, line: i + 1 }));
	const facts = readFacts();
	const taken = new Map<string, number>();
	let done = 0;
	let failed = 0;
	const make = async ({ text, line }: (typeof jobs)[number]) => {
		const say = (problem: string) => world.warn(`chipcast: ${file} line ${line}: ${problem}`);
		try {
			const out = await makeJob(text, facts, line, taken, say);
			world.warn(`${++done + failed}/${jobs.length} ${out}`);
		} catch (error) {
			// Whatever happens to one job, the others have nothing to do with it.
			failed++;
			say((error as Error).message);
		}
	};
	const running: Promise<void>[] = [];
	for (const job of jobs) {
		running.push(make(job));
		if (running.length >= AT_ONCE) await running.shift();
	}
	await Promise.all(running);
	if (failed > 0) {
		throw new Failure(`${file}: ${failed} of ${jobs.length} jobs failed; the rest is done`);
	}
}

/** Makes one job's file and gives its name; no two jobs write the same file. */
async function makeJob(
	text: string,
	facts: Facts,
	line: number,
	taken: Map<string, number>,
	say: (problem: string) => void
): Promise<string> {
	const options = jobOptions(text);
	const { out } = options;
	const earlier = taken.get(resolve(out));
	if (earlier) throw new Failure(`"out" ${out}: line ${earlier} writes it; name another`);
	taken.set(resolve(out), line);
	const warn = (problem: string) => say(problem.replace(/^chipcast: /, ''));
	writeOut(out, await renderFile(options, facts, warn));
	return out;
}
