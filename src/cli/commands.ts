import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { project } from '#lib/answers/project.ts';
import { checkFacts } from '#lib/facts/checkFacts.ts';
import { describeProblem } from '#lib/facts/describeProblem.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { BUILT_IN_UNIT } from '#lib/facts/readOwnMarket.ts';
import { whole } from '#lib/words/whole.ts';
import { fileEntries } from '#lib/scenario/file.ts';
import { restore } from '#lib/scenario/restore.ts';
import type { Problem } from '#lib/scenario/types.ts';
import { Failure, usage } from './failure.ts';
import { factsOf, readScenario, readText } from './readScenario.ts';
import { formatOf, renderFile, type RenderOptions } from './renderFile.ts';
import { writeOut } from './writeOut.ts';

/** What a command may do to the world; a test hands in its own. */
export interface World {
	print(text: string): void;
	warn(line: string): void;
}

export interface Options extends RenderOptions {
	json?: boolean;
	csv?: boolean;
}

export const asJson = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

/** The path year by year, with its quantiles. */
export function projectCommand(options: Options, world: World): void {
	const { scenario, facts } = readScenario(options, readFacts(), world.warn);
	const years = project(scenario, facts).years.map(
		({ year, value, growth, p5, p25, p75, p95 }) => ({ year, value, growth, p5, p25, p75, p95 })
	);
	if (options.json && options.csv) throw usage('--json and --csv: give one of the two');
	if (options.json) return world.print(asJson({ years }));
	const unit = facts.own && facts.own.unit !== BUILT_IN_UNIT ? '' : '_usd_bn';
	const header = `year,value${unit},growth,${['p5', 'p25', 'p75', 'p95'].map((p) => p + unit).join()}`;
	const rows = years.map((row) =>
		Object.values(row)
			.map((cell) => cell ?? '')
			.join(',')
	);
	world.print([header, ...rows, ''].join(options.csv ? '\r\n' : '\n'));
}

/** One figure as a file. */
export async function renderCommand(options: Options, world: World): Promise<void> {
	if (formatOf(options) === 'png' && !options.out) throw usage('--format png: needs --out FILE');
	const content = await renderFile(options, readFacts(), world.warn);
	if (options.out) writeOut(options.out, content);
	else world.print(String(content));
}

/** Checks a folder of facts, or a saved scenario; prints every problem and fails when there is one. */
export function checkCommand(paths: readonly string[], world: World): void {
	if (paths.length === 0) throw usage('check: name a file or a folder');
	const problems = paths.flatMap(checkPath);
	if (problems.length > 0) {
		for (const line of problems.slice(0, -1)) world.warn(`chipcast: ${line}`);
		throw new Failure(problems.at(-1)!);
	}
	world.print(`${paths.join(', ')}: no problems\n`);
}

function checkPath(path: string): string[] {
	let isFolder: boolean;
	try {
		isFolder = statSync(path).isDirectory();
	} catch {
		throw new Failure(`${path}: cannot be read; check its name`);
	}
	if (isFolder) return checkFolder(path);
	const read = fileEntries(readText(path));
	const said = (problem: Problem) => `${path}: ${whole.en.problems.say(problem)}`;
	if ('problem' in read) return [said(read.problem)];
	const lines: string[] = [];
	const facts = factsOf(read.parts.market, readFacts(), path, (line) => lines.push(line));
	return [...lines, ...restore(read.entries, facts).problems.map(said)];
}

function checkFolder(folder: string): string[] {
	const files: Record<string, unknown> = {};
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
		const text = readText(join(folder, name));
		try {
			files[name.replaceAll('\\', '/')] = JSON.parse(text);
		} catch (error) {
			return [`${join(basename(folder), name)}: not JSON; ${(error as Error).message}`];
		}
	}
	const checked = checkFacts(files);
	if (!('problems' in checked)) return [];
	return checked.problems.map((problem) => describeProblem(problem, basename(folder)));
}
