import * as v from 'valibot';
import { checkFile } from './checkFile.ts';
import { toProblem } from './toProblem.ts';
import type { FactProblem } from './types.ts';

/** A file that holds one object: the object, or its problems. */
export function checkObject<T>(
	file: string,
	content: unknown,
	schema: v.GenericSchema<unknown, T>
): { object: T | null; problems: FactProblem[] } {
	const problems = checkFile(file, content, 'object');
	if (problems.length > 0) return { object: null, problems };
	const result = v.safeParse(schema, content, { abortPipeEarly: true });
	if (result.success) return { object: result.output, problems };
	const place = { file, row: 0, id: '' };
	return { object: null, problems: result.issues.map((issue) => toProblem(place, issue)) };
}
