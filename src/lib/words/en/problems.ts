import { label } from './label.ts';
import { isDataVersion } from '../isDataVersion.ts';
import { numbers } from '../numbers.ts';
import type { Problem } from '../problem.ts';
import { list } from './list.ts';

const n = numbers('en');

/** A data version as a date. */
const version = (text: string) => (isDataVersion(text) ? n.date(text) : `“${text}”`);

const accepted = (range: string) =>
	range.replace('…', ' to ').replace(/ (none|auto)$/, ', or “$1”');

const sayings: Readonly<Record<string, (problem: Problem) => string>> = {
	'unknown-id': ({ id }) => `“${id}” is no assumption known here`,
	'not-a-number': ({ id, value, range }) => `${id}: “${value}” is not a number; ${accepted(range)}`,
	'not-a-value': ({ id, value }) => `${id}: “${value}” cannot be used`,
	'not-a-date': ({ id, value }) => `${id}: “${value}” is not a date; write it as YYYY-MM-DD`,
	'not-a-note': ({ id, value, range }) => `${id}: “${value}” is no note; write it as ${range}`,
	'not-whole': ({ id, value, range }) => `${id}: ${value} is not whole; ${accepted(range)}`,
	'out-of-range': ({ id, value, range }) => `${id}: ${value} is outside ${accepted(range)}`,
	'value-out-of-range': ({ id, value, range }) =>
		`${id}: ${value} gives a market outside ${accepted(range)} billion dollars`,
	'unknown-choice': ({ id, value, range }) =>
		`${id}: “${value}” is none of ${range.replaceAll(' ', ', ')}`,
	'too-long': ({ id, range }) => `${id}: longer than ${range.replace('0…', '')} characters`,
	'no-points': () => 'points: all were taken away; the starting figures stand',
	'no-interval': ({ id, value }) => `${id}: ${value} has no interval that ends in that year`,
	'growth-and-point': ({ id, value, range }) => `${id}: ${value} and ${range} cannot both be set`,
	'auto-needs-two-points': ({ range }) =>
		`after.growth: “auto” needs two points, and only ${range} has one; the long-run growth applies`,
	'ceiling-below-last-point': ({ value, range }) =>
		`after.ceiling: ${value} is not applied; it must lie above the last point, ${range}`,
	'ceiling-no-growth': ({ value }) =>
		`after.ceiling: ${value} is not applied; the market does not grow before it`,
	'ceiling-one-point': ({ value }) => `after.ceiling: ${value} is not applied; it needs two points`,
	'range-needs-both': ({ id, value }) => `${id}: ${value} needs both ends, low below high`,
	'not-below': ({ id, value, range }) => `${id}: ${value} must lie below the value, ${range}`,
	'not-above': ({ id, value, range }) => `${id}: ${value} must lie above the value, ${range}`,
	'other-data': ({ value, range }) =>
		`made with the figures of ${value}; shown with those of ${range}`,
	'other-format': ({ value }) => `written in format ${value}; what is known here was used`,
	'address-too-long': ({ value, range }) =>
		`the address has ${value} characters, more than ${range}; nothing of it was used`,
	'file-too-long': ({ value, range }) => `the file is too large: ${value}, at most ${range}`,
	'not-json': ({ value }) =>
		`this is no saved scenario, no picture or link of ours, and no table of figures with a line of column names: it starts with “${value}”`,
	'not-a-scenario': () => 'the file is not a Chipcast scenario: it has no “chipcast” and “set”',
	'empty-file': () => 'the file is empty',
	'not-text': () => 'the file is no text: a saved scenario ends in .json, a table in .csv',
	'too-deep': ({ range }) => `the file nests more than ${range} deep, which no scenario does`,
	'not-our-link': () => 'the link holds no scenario of Chipcast',
	'own-rows': ({ value }) =>
		`what is said of its own market has ${value} ${value === '1' ? 'row' : 'rows'} that cannot be used; the rest counts`,
	'own-unusable': () => 'its own market cannot be used; nothing was changed',
	'unknown-part': ({ value }) => `“${value}” is no part of a scenario known here`,
	'picture-foreign': () => 'this is no picture that Chipcast made; nothing of it was used',
	'picture-damaged': () =>
		'the picture is damaged or was changed by another program; nothing of it was used',
	'picture-too-large': ({ value, range }) =>
		`the picture is too large: ${value}, at most ${range}; nothing of it was used`,
	'picture-newer': ({ value, range }) =>
		`the picture is of a newer Chipcast (format ${value}, known here: ${range}); nothing of it was used`
};

/** What could not be used, said with what, which value, and what would be accepted. */
export const problems = {
	/** One problem as a clause without a full stop: for the command line and for lists. */
	say: (problem: Problem): string =>
		sayings[problem.code]?.(problem) ?? `${problem.id}: ${problem.value} cannot be used`,
	/** The same as a sentence: for the page. */
	sentence: (problem: Problem): string => {
		const { code, value, range } = problem;
		const text = problems.say(
			// Whoever gave a version on a command line finds what they gave; a reader gets a date.
			code === 'other-data' ? { ...problem, value: version(value), range: version(range) } : problem
		);
		// An id is for addresses and command lines; a reader knows the assumption by its name.
		const [id] = /^[\w.]+(?=: )/.exec(text) ?? [];
		if (id) return `${label(id)}${text.slice(id.length)}.`;
		return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
	},
	/** Values that were others with the figures a link was made with, by their names. */
	then: (names: readonly string[]) =>
		`${names.length === 1 ? 'This was another' : 'These were others'} then: ${list(names)}.`,
	take: (count: number) =>
		count === 1 ? 'Use the value of then' : `Use the ${count} values of then`,
	taken: (data: string, names: readonly string[]) =>
		`As with the figures of ${version(data)}: ${list(names)}. Undo takes that back.`,
	noRange: (definition: string) =>
		`error.view: range needs a year with two published figures of ${definition}, or range.<year>.low and .high`,
	intro: (count: number) =>
		count === 1
			? 'One setting of this link could not be used; the rest is.'
			: `${count} settings of this link could not be used; the rest are.`
};
