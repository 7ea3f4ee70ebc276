import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import type { Said } from './chipcast.ts';

const BUILT = '.build/cli/cli.js';

/** What the tests run: a copy, so that a build at the same time takes nothing from under them. */
export const TESTED = '.build/tested/cli.js';

function newest(folder: string): number {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => statSync(`${folder}/${name}`).mtimeMs)
		.reduce((a, b) => Math.max(a, b), 0);
}

function build(): void {
	// Under Vitest the same configuration would describe tests.
	const { VITEST, NODE_ENV, ...env } = process.env;
	execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'cli'], {
		env: env as NodeJS.ProcessEnv,
		stdio: 'pipe'
	});
}

/** Builds the command line where it is missing or older than what it is made of. */
export function ensureBuilt(): void {
	const built = existsSync(BUILT) ? statSync(BUILT).mtimeMs : 0;
	if (built < Math.max(newest('src'), newest('data'))) build();
	mkdirSync('.build/tested', { recursive: true });
	// Another file of tests may be running it: it is replaced whole.
	const copy = `${TESTED}.${process.pid}`;
	copyFileSync(BUILT, copy);
	renameSync(copy, TESTED);
}

/** Runs a command of the built command line in a process of its own, as a reader does. */
export function spawned(...args: string[]): Promise<Said> {
	return new Promise((resolve) => {
		execFile(process.execPath, [TESTED, ...args], { maxBuffer: 1 << 26 }, (error, out, err) =>
			resolve({ code: error ? Number(error.code) : 0, out, err })
		);
	});
}
