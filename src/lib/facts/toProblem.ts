import type { BaseIssue } from 'valibot';
import { showValue } from './showValue.ts';
import type { FactProblem } from './types.ts';

/** Where a record stands: the file, its row counted from 1 (0 for the file as a whole), its id. */
export interface Place {
	readonly file: string;
	readonly row: number;
	readonly id: string;
}

const wrongKind: Record<string, [code: string, expected: string]> = {
	number: ['not-a-number', 'a number'],
	string: ['not-text', 'a text'],
	boolean: ['not-true-or-false', 'true, false'],
	array: ['not-a-list', 'a list'],
	record: ['not-an-object', 'an object'],
	union: ['not-number-or-text', 'a number or a text'],
	strict_object: ['not-an-object', 'an object']
};

function codeOf(issue: BaseIssue<unknown>): [code: string, expected: string] {
	if (issue.kind === 'validation' || issue.type === 'picklist') {
		const [code = '', expected = ''] = issue.message.split('|');
		return [code, expected];
	}
	const own = issue.type === 'strict_object' && issue.path?.at(-1);
	if (own && issue.expected === 'never') return ['unknown-field', 'no such field'];
	if (own && issue.received === 'undefined') return ['missing', 'a value'];
	return wrongKind[issue.type] ?? ['not-accepted', issue.expected ?? ''];
}

/** One complaint of the schema as a problem with a place, a code and what would be accepted. */
export function toProblem(place: Place, issue: BaseIssue<unknown>): FactProblem {
	const [code, expected] = codeOf(issue);
	const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
	const value = code === 'unknown-field' ? field : issue.input;
	return { ...place, field: showValue(field), value: showValue(value), code, expected };
}
