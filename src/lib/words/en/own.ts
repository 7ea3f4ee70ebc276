/** As much of a market that is shown as a line about it says. */
interface OwnShown {
	name: string;
	unit: string;
	mode: 'join' | 'replace';
	figures: readonly unknown[];
	companies: readonly unknown[];
}

interface FactProblem {
	file: string;
	row: number;
	field: string;
	value: string;
	code: string;
	expected: string;
}

const tables: Readonly<Record<string, string>> = {
	figures: 'Figures',
	companies: 'Companies',
	market: 'The file'
};

/** What is wrong with a row, with the column named before it. */
const sayings: Readonly<Record<string, (problem: FactProblem) => string>> = {
	'file-too-long': ({ value, expected }) =>
		`it has ${value} characters, at most ${expected} are read`,
	'not-json': ({ value }) => `it is not JSON: it starts with “${value}”`,
	'empty-table': () => 'it is empty: a head line and one row are needed',
	'too-many-rows': ({ value, expected }) => `it has ${value} rows, at most ${expected} are read`,
	'too-many-columns': ({ expected }) => `it has more than ${expected} columns`,
	'too-deep': () => 'it nests deeper than a list of rows',
	'unknown-column': () => 'no such column is known; it is left out',
	'column-twice': () => 'this column stands twice; the first one counts',
	'missing-column': () => 'this column is needed',
	'too-many-cells': ({ expected }) =>
		`it has more cells than the ${expected} of the head line; a comma inside a number or a text needs quotes around it`,
	'ambiguous-number': ({ value }) =>
		`${value} may be a thousand or a decimal; write it without a mark for thousands`,
	'unknown-part': ({ value }) => `“${value}” is no part of a market; it is left out`,
	'unknown-field': () => 'no such column is known',
	'not-a-list': () => 'a list of rows is needed',
	'not-an-object': () => 'a row with named columns is needed',
	missing: () => 'it is missing',
	empty: () => 'it is empty',
	'not-a-number': ({ value }) => `“${value}” is not a number`,
	'not-text': ({ value }) => `${value} is not a text`,
	'not-whole': ({ value, expected }) => `${value} is not a whole number from ${expected}`,
	'not-above-zero': ({ value }) => `${value} is not above 0`,
	range: ({ value, expected }) => `${value} is not within ${expected}`,
	'too-long': ({ expected }) => `longer than ${expected} characters`,
	'unsafe-text': () =>
		'it holds line breaks, control characters or marks that turn the writing around',
	formula: ({ value }) => `“${value}” starts like a formula of a spreadsheet`,
	date: ({ value, expected }) => `“${value}” is not a date like ${expected}`,
	address: ({ value }) => `“${value}” is not an address that starts with https:// or http://`,
	choice: ({ value, expected }) => `“${value}” is none of ${expected}`,
	duplicate: ({ value, expected }) => `${value} stands already in ${expected}`,
	'built-in': ({ value }) =>
		`the built-in data have this publication’s ${value} already; theirs counts`,
	'value-or-range': () => 'either a value, or low and high, is needed',
	'low-not-below-high': ({ value, expected }) => `${value} is not ${expected}`,
	'value-and-date': ({ expected }) => `${expected} are needed together`,
	'more-than-revenue': ({ value, expected }) => `${value} needs ${expected}`,
	'other-unit': ({ value, expected }) =>
		`“${value}” cannot stand beside figures in ${expected}; let the market take their place, or convert it`,
	'no-rows': () => 'no row of it can be used',
	'no-points': () =>
		'no row has a value, of medium or high confidence, that a path could start from'
};

/** A reader's own market. */
export const own = {
	title: 'Your own market',
	note: 'Published figures and companies of any market, as tables or a file. They stay on this device and travel inside the files and pictures you save.',
	name: 'Name of the market',
	unnamed: 'My market',
	unit: 'Counted in',
	mode: 'The built-in figures',
	replace: 'are replaced',
	join: 'stay beside it',
	figures: 'Published figures',
	companies: 'Companies (can be left empty)',
	/** What a table needs at least, where it is still empty: a line each. */
	columns: {
		figures: [
			'Paste from a spreadsheet, or choose a file.',
			'',
			'house,vintage,year,value,source',
			'Gartner,2026-01,2025,30,Press release'
		],
		companies: [
			'Paste from a spreadsheet, or choose a file.',
			'',
			'name,role,market_value,date,source',
			'Micron,merchant,1300,2026-06-30,Market data'
		]
	},
	choose: 'Choose files …',
	templates: { figures: 'Our figures as a template', companies: 'Our companies' },
	example: 'Example: memory chips',
	exampleName: 'Memory chips',
	json: 'The rows come from a file of JSON.',
	drop: 'Type or paste instead',
	unread: (names: string) =>
		`${names}: no head line of either table was found, so nothing of it was taken. The templates show the columns.`,
	start: 'The path starts from',
	usual: 'the first house with two years',
	use: 'Use it',
	nothing: 'Paste a table, choose a file, or take the example first.',
	notYet: 'Nothing of it can be used as it is; below stands why.',
	opened: (name: string) => `Your market “${name}” is shown. The browser’s back button leads back.`,
	left: 'The built-in figures are shown, as you left them.',
	pageTitle: (name: string) => `Chipcast: ${name}`,
	/** The line above the page. */
	line: ({ name, unit, mode, figures, companies }: OwnShown): string =>
		`Your market “${name}”${mode === 'join' ? ', beside the built-in figures' : `, in ${unit}`}: ` +
		`${count(figures.length, 'figure')}, ${count(companies.length, 'company', 'companies')}, on this device alone.`,
	change: 'Change …',
	leave: 'Back to the built-in figures',
	more: (left: number) => `And ${left} more.`,
	noLink: 'A scenario on your own market has no link. Save it to a file instead.',
	/** What came of a file, before the list of what did not. */
	read: (figures: number, companies: number, wrong: number) =>
		`${count(figures, 'figure')} and ${count(companies, 'company', 'companies')} can be used` +
		(wrong === 0 ? '.' : `; ${count(wrong, 'remark')}, and what cannot be used is left out:`),
	/** "Figures, row 12, value: “x” is not a number." */
	say: (problem: FactProblem): string => {
		const { file, row, field, value, code } = problem;
		const place = [tables[file] ?? file, row > 0 ? `row ${row}` : '', field].filter(Boolean);
		const text = sayings[code]?.(problem) ?? `“${value}” cannot be used`;
		return `${place.join(', ')}: ${text}.`;
	}
};

function count(n: number, one: string, many = `${one}s`): string {
	return `${n} ${n === 1 ? one : many}`;
}
