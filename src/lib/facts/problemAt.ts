import { listFiles, type ListKey } from './factFiles.ts';
import { showValue } from './showValue.ts';
import type { Facts, FactProblem } from './types.ts';

/** A problem with the record at an index of a list. */
export function problemAt(
	facts: Facts,
	list: ListKey,
	i: number,
	{
		field,
		value,
		code,
		expected
	}: { field: string; value: unknown; code: string; expected: string }
): FactProblem {
	const record = facts[list][i]!;
	const id = 'id' in record ? record.id : record.date;
	return { file: listFiles[list], row: i + 1, id, field, value: showValue(value), code, expected };
}
