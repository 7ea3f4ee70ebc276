import * as v from 'valibot';
import { checkFile } from './checkFile.ts';
import { showValue } from './showValue.ts';
import { toProblem } from './toProblem.ts';
import type { FactProblem } from './types.ts';

const idOf = (record: unknown) => {
	if (typeof record !== 'object' || record === null) return '';
	const { id, date } = record as { id?: unknown; date?: unknown };
	return typeof id === 'string' ? showValue(id) : typeof date === 'string' ? showValue(date) : '';
};

/** The records of one list file that have the right shape, and the problems of the others. */
export function checkRecords<T>(
	file: string,
	content: unknown,
	schema: v.GenericSchema<unknown, T>
): { records: T[]; problems: FactProblem[] } {
	const problems = checkFile(file, content, 'list');
	const records: T[] = [];
	if (problems.length > 0) return { records, problems };
	for (const [i, record] of (content as unknown[]).entries()) {
		const result = v.safeParse(schema, record, { abortPipeEarly: true });
		if (result.success) records.push(result.output);
		else {
			const place = { file, row: i + 1, id: idOf(record) };
			problems.push(...result.issues.map((issue) => toProblem(place, issue)));
		}
	}
	return { records, problems };
}
