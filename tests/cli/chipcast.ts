import { expect } from 'vitest';
import * as cli from '../../src/cli/run.ts';

export interface Said {
	code: number;
	out: string;
	err: string;
}

/** Runs a command and gives what it said. Here: a process for each takes ten times as long. */
export async function chipcast(...args: string[]): Promise<Said> {
	const said = { out: '', err: '' };
	const code = await cli.chipcast(args, {
		print: (text) => void (said.out += text),
		warn: (line) => void (said.err += `${line}\n`)
	});
	return { code, ...said };
}

/** What a command prints when all is well. */
export async function printed(...args: string[]): Promise<string> {
	const { code, out, err } = await chipcast(...args);
	expect([code, err]).toEqual([0, '']);
	return out;
}
