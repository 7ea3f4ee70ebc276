import { isTooDeep } from './isTooDeep.ts';
import { showValue } from './showValue.ts';
import type { FactProblem } from './types.ts';

const DEPTH = 8;
const ROWS = 10_000;

const about = (file: string, code: string, value: unknown, expected: string): FactProblem[] => [
	{ file, row: 0, id: '', field: '', value: showValue(value), code, expected }
];

/** What is wrong with a file before its records are looked at: absent, no list, too deep, too long. */
export function checkFile(file: string, content: unknown, kind: 'list' | 'object'): FactProblem[] {
	if (content === undefined) return about(file, 'missing-file', file, 'a file');
	if (isTooDeep(content, DEPTH)) return about(file, 'too-deep', file, String(DEPTH));
	if (kind === 'object') return [];
	if (!Array.isArray(content)) return about(file, 'not-a-list', content, 'a list');
	return content.length > ROWS ? about(file, 'too-many-rows', content.length, String(ROWS)) : [];
}
