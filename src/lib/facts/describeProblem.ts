import type { FactProblem } from './types.ts';

type Phrase = (problem: FactProblem) => string;

const phrases: Record<string, Phrase> = {
	'missing-file': () => 'the file is missing',
	'unknown-file': ({ expected }) => `no such file is known; known are ${expected}`,
	'too-deep': ({ expected }) => `nests more than ${expected} deep`,
	'too-many-rows': ({ value, expected }) => `${value} rows are more than ${expected}`,
	missing: ({ expected }) => `is missing; ${expected} is needed`,
	'unknown-field': () => 'no such field is known',
	'not-a-list': ({ value }) => `${value} is not a list`,
	'not-an-object': ({ value }) => `${value} is not an object`,
	'not-a-number': ({ value }) => `${value} is not a number`,
	'not-text': ({ value }) => `${value} is not a text`,
	'not-true-or-false': ({ value }) => `${value} is neither true nor false`,
	'not-number-or-text': ({ value }) => `${value} is neither a number nor a text`,
	'not-whole': ({ value, expected }) => `${value} is not a whole number from ${expected}`,
	'not-above-zero': ({ value }) => `${value} is not above 0`,
	range: ({ value, expected }) => `${value} is not within ${expected}`,
	empty: ({ expected }) => `is empty; ${expected} is needed`,
	'too-long': ({ value, expected }) => `${value} is longer than ${expected} characters`,
	'unsafe-text': ({ value }) => `${value} holds control or direction characters`,
	'id-form': ({ value, expected }) => `${value} is not an id made of ${expected}`,
	date: ({ value, expected }) => `${value} is not a date like ${expected}`,
	address: ({ value, expected }) => `${value} is not an address that starts with ${expected}`,
	choice: ({ value, expected }) => `${value} is none of ${expected}`,
	duplicate: ({ value, expected }) => `${value} stands already in ${expected}`,
	'unknown-id': ({ value, expected }) => `${value} is not ${expected}`,
	'value-or-range': ({ value, expected }) => `${value || 'no number'}; needed is ${expected}`,
	'low-not-below-high': ({ value, expected }) => `${value} is not ${expected}`,
	'other-definition': ({ value, expected }) => `${value} does not count ${expected}`,
	'low-confidence': ({ value, expected }) => `${value} is of low confidence; needed is ${expected}`,
	'no-value': ({ value }) => `${value} is a range and no value`,
	'not-ascending': ({ value, expected }) => `the year of ${value} is not ${expected}`,
	'changed-default': ({ value, expected }) =>
		`${value} was ${expected} when this version was released; release a new version`
};

/** One problem in a line: "data/figures.json row 12 (gartner-2024-05-2023), value: -3 is not above 0". */
export function describeProblem(problem: FactProblem, folder = 'data'): string {
	const { file, row, id, field, value, code, expected } = problem;
	const place = [
		`${folder}/${file}`,
		row > 0 ? ` row ${row}` : '',
		id === '' ? '' : ` (${id})`,
		field === '' ? '' : `, ${field}`
	];
	const phrase = phrases[code] ?? (() => `${value} is not accepted (${code}: ${expected})`);
	return `${place.join('')}: ${phrase(problem)}`;
}
