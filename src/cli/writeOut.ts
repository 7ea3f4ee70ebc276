import { writeFileSync } from 'node:fs';
import { Failure } from './failure.ts';

/** Writes what a command made to the file that `--out` names. */
export function writeOut(out: string, content: string | Uint8Array): void {
	try {
		writeFileSync(out, content);
	} catch {
		throw new Failure(`--out ${out}: cannot be written; check that its folder exists`);
	}
}
