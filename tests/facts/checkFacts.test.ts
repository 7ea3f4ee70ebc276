import { expect, test } from 'vitest';
import { checkFacts } from '../../src/lib/facts/checkFacts.ts';
import { describeProblem } from '../../src/lib/facts/describeProblem.ts';
import { dataFiles } from '../../src/lib/facts/readFacts.ts';
import { at, copyData, problemsAfter } from './brokenCopy.ts';

type Files = Record<string, any>;

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

/** What is done to the data, and what the check must say: field, value, code, part of the sentence. */
const cases: [
	name: string,
	file: string,
	row: string,
	breakIt: (record: Files) => void,
	expected: { field: string; value: string; code: string },
	sentence: string
][] = [
	[
		'a value below zero',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.value = -3),
		{ field: 'value', value: '-3', code: 'not-above-zero' },
		'-3 is not above 0'
	],
	[
		'a value beyond the largest',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.value = 2e6),
		{ field: 'value', value: '2000000', code: 'range' },
		'2000000 is not within 0.001 to 1000000'
	],
	[
		'a value that is no number of this world',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.value = Infinity),
		{ field: 'value', value: 'null', code: 'not-a-number' },
		'is not a number'
	],
	[
		'a number written as text',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.value = '53,7'),
		{ field: 'value', value: '53,7', code: 'not-a-number' },
		'53,7 is not a number'
	],
	[
		'half a year',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.year = 2023.5),
		{ field: 'year', value: '2023.5', code: 'not-whole' },
		'2023.5 is not a whole number from 2000 to 2045'
	],
	[
		'a year out of range',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.year = 1999),
		{ field: 'year', value: '1999', code: 'range' },
		'1999 is not within 2000 to 2045'
	],
	[
		'a missing field',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => delete r.source,
		{ field: 'source', value: 'nothing', code: 'missing' },
		'is missing'
	],
	[
		'a field nobody knows',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.valeu = 3),
		{ field: 'valeu', value: 'valeu', code: 'unknown-field' },
		'valeu: no such field is known'
	],
	[
		'a month that does not exist',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.vintage = '2024-13'),
		{ field: 'vintage', value: '2024-13', code: 'date' },
		'2024-13 is not a date like YYYY'
	],
	[
		'a day that does not exist',
		'market-values.json',
		'nvidia-2024-06-21',
		(r) => (r.date = '2023-02-29'),
		{ field: 'date', value: '2023-02-29', code: 'date' },
		'2023-02-29 is not a date'
	],
	[
		'a confidence of its own',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.confidence = 'medium-high'),
		{ field: 'confidence', value: 'medium-high', code: 'choice' },
		'medium-high is none of high, medium, low'
	],
	[
		'a word for yes',
		'definitions.json',
		'A_all_ai_chips',
		(r) => (r.market = 'yes'),
		{ field: 'market', value: 'yes', code: 'not-true-or-false' },
		'yes is neither true nor false'
	],
	[
		'a number for a name',
		'houses.json',
		'gartner',
		(r) => (r.name = 7),
		{ field: 'name', value: '7', code: 'not-text' },
		'7 is not a text'
	],
	[
		'an empty name',
		'houses.json',
		'gartner',
		(r) => (r.name = ' '),
		{ field: 'name', value: ' ', code: 'empty' },
		'is empty'
	],
	[
		'a note that turns the line around',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.note = 'left\u202eright'),
		{ field: 'note', value: 'left\\u202eright', code: 'unsafe-text' },
		'left\\u202eright holds control or direction characters'
	],
	[
		'a note with a bell in it',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.note = 'ring\u0007'),
		{ field: 'note', value: 'ring\\u0007', code: 'unsafe-text' },
		'holds control or direction characters'
	],
	[
		'a note without end',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.note = 'x'.repeat(601)),
		{ field: 'note', value: `${'x'.repeat(79)}…`, code: 'too-long' },
		'is longer than 600 characters'
	],
	[
		'an id with a space',
		'houses.json',
		'gartner',
		(r) => (r.id = 'Gartner Inc'),
		{ field: 'id', value: 'Gartner Inc', code: 'id-form' },
		'(Gartner Inc), id: Gartner Inc is not an id made of a-z 0-9 -'
	],
	[
		'an address that runs code',
		'sources.json',
		'gartner-2024-05',
		(r) => (r.address = 'javascript:alert(1)'),
		{ field: 'address', value: 'javascript:alert(1)', code: 'address' },
		'is not an address that starts with https:// or http://'
	],
	[
		'a text where a list belongs',
		'presets.json',
		'article',
		(r) => (r.figures = 'gartner'),
		{ field: 'figures', value: 'gartner', code: 'not-a-list' },
		'gartner is not a list'
	],
	[
		'a preset that sets a list',
		'presets.json',
		'article',
		(r) => (r.set['error.from'] = [2024]),
		{ field: 'set.error.from', value: '[2024]', code: 'not-number-or-text' },
		'[2024] is neither a number nor a text'
	],
	[
		'a list where settings belong',
		'presets.json',
		'article',
		(r) => (r.set = 3),
		{ field: 'set', value: '3', code: 'not-an-object' },
		'3 is not an object'
	],
	[
		'a house that is not there',
		'figures.json',
		'gartner-2024-05-2023',
		(r) => (r.house = 'gardener'),
		{ field: 'house', value: 'gardener', code: 'unknown-id' },
		'gardener is not an id of houses.json'
	],
	[
		'a source that is not there',
		'evidence.json',
		'custom-yole-2024',
		(r) => (r.source = 'nowhere'),
		{ field: 'source', value: 'nowhere', code: 'unknown-id' },
		'nowhere is not an id of sources.json'
	],
	[
		'a company that is not there',
		'shares.json',
		'nvidia-2024-06',
		(r) => (r.company = 'nvda'),
		{ field: 'company', value: 'nvda', code: 'unknown-id' },
		'nvda is not an id of companies.json'
	],
	[
		'an assumption about a company that is not there',
		'company-inputs.json',
		'nvidia.share',
		(r) => (r.id = 'nvda.share'),
		{ field: 'id', value: 'nvda.share', code: 'unknown-id' },
		'nvda.share is not an assumption of an id of companies.json'
	],
	[
		'a range of a company that does not hold its value',
		'company-inputs.json',
		'tsmc.margin',
		(r) => (r.low = 0.43),
		{ field: 'low', value: '0.43', code: 'low-not-below-high' },
		'(tsmc.margin), low: 0.43 is not below 0.43'
	],
	[
		'a range of a company that ends at its value',
		'company-inputs.json',
		'intel.margin',
		(r) => (r.high = 0.1),
		{ field: 'value', value: '0.1', code: 'low-not-below-high' },
		'(intel.margin), value: 0.1 is not below 0.1'
	],
	[
		'an assumption about a company on no basis',
		'company-inputs.json',
		'custom',
		(r) => (r.basis = 'S/J'),
		{ field: 'basis', value: 'S/J', code: 'choice' },
		'S/J is none of S, J'
	],
	[
		'a point that is not there',
		'presets.json',
		'article',
		(r) => r.figures.push('article-2024-06-2031'),
		{ field: 'figures', value: 'article-2024-06-2031', code: 'unknown-id' },
		'article-2024-06-2031 is not an id of figures.json'
	],
	[
		'a definition that is not there',
		'presets.json',
		'amd-2023',
		(r) => (r.set.definition = 'B_chips'),
		{ field: 'set.definition', value: 'B_chips', code: 'unknown-id' },
		'B_chips is not an id of definitions.json'
	],
	[
		'an id that stands twice',
		'evidence.json',
		'custom-ark-2030',
		(r) => (r.id = 'custom-yole-2024'),
		{ field: 'id', value: 'custom-yole-2024', code: 'duplicate' },
		'custom-yole-2024 stands already in row'
	],
	[
		'a page that stands twice',
		'sources.json',
		'gartner-2024-05',
		(r) => (r.address = 'https://leganerd.com/?p=894459'),
		{ field: 'address', value: 'https://leganerd.com/?p=894459', code: 'duplicate' },
		'stands already in row 1'
	],
	[
		'a house that says a year twice',
		'figures.json',
		'yole-2025-07-proc-2030',
		(r) => (r.year = 2024),
		{ field: 'year', value: 'yole, 2025-07, D_dc_silicon_total, 2024', code: 'duplicate' },
		'stands already in row'
	],
	[
		'a range upside down',
		'figures.json',
		'deloitte-2023-11-total-2027',
		(r) => ([r.low, r.high] = [400, 110]),
		{ field: 'low', value: '400', code: 'low-not-below-high' },
		'400 is not below 110'
	],
	[
		'a share upside down',
		'shares.json',
		'nvidia-2024-06',
		(r) => ([r.low, r.high] = [0.95, 0.7]),
		{ field: 'low', value: '0.95', code: 'low-not-below-high' },
		'0.95 is not below 0.7'
	],
	[
		'a value and a range',
		'figures.json',
		'deloitte-2023-11-total-2027',
		(r) => (r.value = 200),
		{ field: 'value', value: '{"value":200,"low":110,"high":400}', code: 'value-or-range' },
		'needed is value, or low and high'
	],
	[
		'half a range',
		'figures.json',
		'deloitte-2023-11-total-2027',
		(r) => delete r.high,
		{ field: 'value', value: '{"low":110}', code: 'value-or-range' },
		'needed is value, or low and high'
	],
	[
		'neither value nor range',
		'figures.json',
		'gartner-2024-05-servers-2028',
		(r) => delete r.value,
		{ field: 'value', value: '{}', code: 'value-or-range' },
		'needed is value, or low and high'
	],
	[
		'evidence without a number',
		'evidence.json',
		'custom-yole-2024',
		(r) => delete r.value,
		{ field: 'value', value: '', code: 'value-or-range' },
		'no number; needed is value, low or high'
	],
	[
		'an event with a number',
		'evidence.json',
		'rule-2022-10-07',
		(r) => (r.value = 1),
		{ field: 'value', value: '1', code: 'value-or-range' },
		'needed is no number with the unit event'
	],
	[
		'evidence outside its own range',
		'evidence.json',
		'foundry-derived-2024',
		(r) => (r.value = 0.2),
		{ field: 'value', value: '0.2', code: 'range' },
		'0.2 is not within 0.1 to 0.12'
	],
	[
		'a line through two definitions',
		'presets.json',
		'article',
		(r) => (r.figures[0] = 'amd-2023-12-2023'),
		{ field: 'figures', value: 'amd-2023-12-2023', code: 'other-definition' },
		'amd-2023-12-2023 does not count A_all_ai_chips'
	],
	[
		'a preset without a definition',
		'presets.json',
		'marketus-2024',
		(r) => delete r.set.definition,
		{ field: 'set.definition', value: '', code: 'missing' },
		'set.definition: is missing; an id of definitions.json is needed'
	],
	[
		'points out of order',
		'presets.json',
		'article',
		(r) => r.figures.splice(1, 2, 'article-2024-06-2030', 'article-2024-06-2027'),
		{ field: 'figures', value: 'article-2024-06-2027', code: 'not-ascending' },
		'the year of article-2024-06-2027 is not after 2030'
	],
	[
		'two points in a year',
		'presets.json',
		'gartner-2024',
		(r) => r.figures.splice(2, 0, 'gartner-2023-08-2024'),
		{ field: 'figures', value: 'gartner-2023-08-2024', code: 'not-ascending' },
		'the year of gartner-2023-08-2024 is not after 2024'
	],
	[
		'a range as a point',
		'presets.json',
		'article',
		(r) => (r.figures[1] = 'deloitte-2023-11-total-2027'),
		{ field: 'figures', value: 'deloitte-2023-11-total-2027', code: 'no-value' },
		'is a range and no value'
	],
	[
		'a weak figure as a point',
		'presets.json',
		'article',
		(r) => (r.figures[1] = 'unnamed-2023-12-2027'),
		{ field: 'figures', value: 'unnamed-2023-12-2027', code: 'low-confidence' },
		'is of low confidence'
	],
	[
		'a later point that is no point',
		'presets.json',
		'article',
		(r) => (r.later = ['gartner-2024-08-2028']),
		{ field: 'later', value: 'gartner-2024-08-2028', code: 'unknown-id' },
		'is not an id of its figures'
	]
];

test.each(cases)(
	'%s is refused by place, value and reason',
	(_, file, id, breakIt, expected, says) => {
		const row = at(dataFiles[file] as { id: string }[], id) + 1;
		expect(row).toBeGreaterThan(0);
		const problems = problemsAfter((files) => breakIt(files[file][row - 1]));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ file, row, ...expected });
		const sentence = describeProblem(problems[0]!);
		expect(sentence).toContain(`data/${file} row ${row} (`);
		expect(sentence).toContain(says);
	}
);

/** Problems of a file as a whole. */
const wholes: [
	name: string,
	breakIt: (files: Files) => void,
	expected: { file: string; field: string; code: string; value?: string },
	sentence: string
][] = [
	[
		'a missing file',
		(files) => delete files['houses.json'],
		{ file: 'houses.json', field: '', code: 'missing-file' },
		'data/houses.json: the file is missing'
	],
	[
		'a file nobody reads',
		(files) => (files['figure.json'] = []),
		{ file: 'figure.json', field: '', code: 'unknown-file' },
		'no such file is known'
	],
	[
		'an object where a list belongs',
		(files) => (files['pairs.json'] = { rows: [] }),
		{ file: 'pairs.json', field: '', code: 'not-a-list', value: '{"rows":[]}' },
		'{"rows":[]} is not a list'
	],
	[
		'a bottomless file',
		(files) => files['pairs.json'].push(deep(9)),
		{ file: 'pairs.json', field: '', code: 'too-deep' },
		'nests more than 8 deep'
	],
	[
		'an endless file',
		(files) => (files['pairs.json'] = Array(10_001).fill({})),
		{ file: 'pairs.json', field: '', code: 'too-many-rows', value: '10001' },
		'10001 rows are more than 10000'
	],
	[
		'reality that counts something else',
		(files) => files['reality.json'].figures.push('yole-2025-07-proc-2030'),
		{ file: 'reality.json', field: 'figures', code: 'other-definition' },
		'data/reality.json, figures: yole-2025-07-proc-2030 does not count B_dc_accelerators'
	],
	[
		'reality that is not there',
		(files) => files['reality.json'].figures.push('omdia-2025-08-2026'),
		{ file: 'reality.json', field: 'figures', code: 'unknown-id' },
		'omdia-2025-08-2026 is not an id of figures.json'
	],
	[
		'reality that goes back',
		(files) => files['reality.json'].figures.reverse().splice(2),
		{ file: 'reality.json', field: 'figures', code: 'not-ascending' },
		'the year of omdia-2025-08-2024 is not after 2025'
	],
	[
		'reality that is a range',
		(files) => {
			const figures = files['figures.json'];
			const row = figures[at(figures, 'bofa-2024-2024')];
			row.year = 2026;
			files['reality.json'].figures.push('bofa-2024-2024');
		},
		{ file: 'reality.json', field: 'figures', code: 'no-value' },
		'bofa-2024-2024 is a range and no value'
	],
	[
		'a changed figure behind a released default',
		(files) =>
			(files['figures.json'][at(files['figures.json'], 'article-2024-06-2027')].value = 150),
		{
			file: 'defaults/2026-11-24.json',
			field: 'points.2027',
			code: 'changed-default',
			value: '150'
		},
		'data/defaults/2026-11-24.json (article), points.2027: 150 was 140 when this version was released; release a new version'
	],
	[
		'a changed setting of a preset',
		(files) => (files['presets.json'][0].set['error.from'] = 2025),
		{
			file: 'defaults/2026-11-24.json',
			field: 'error.from',
			code: 'changed-default',
			value: '2025'
		},
		'2025 was 2024 when this version was released'
	],
	[
		'a changed default of a company',
		(files) => (files['company-inputs.json'][3].value = 0.8),
		{
			file: 'defaults/2026-11-24.json',
			field: 'nvidia.share',
			code: 'changed-default',
			value: '0.8'
		},
		'nvidia.share: 0.8 was 0.85 when this version was released'
	],
	[
		'a company without a multiple',
		(files) => files['company-inputs.json'].splice(5, 1),
		{ file: 'company-inputs.json', field: '', value: 'nvidia.multiple', code: 'missing' },
		'data/company-inputs.json (nvidia.multiple): is missing; a record is needed'
	],
	[
		'a new version without its defaults',
		(files) => (files['version.json'].version = '2026-12'),
		{ file: 'defaults/2026-12.json', field: '', code: 'missing-file' },
		'data/defaults/2026-12.json: the file is missing'
	],
	[
		'a version that is no month',
		(files) => (files['version.json'].version = 'next'),
		{ file: 'version.json', field: 'version', code: 'date' },
		'next is not a date like YYYY-MM or YYYY-MM-DD'
	]
];

test.each(wholes)('%s is refused', (_, breakIt, expected, sentence) => {
	const problems = problemsAfter(breakIt);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatchObject({ row: 0, ...expected });
	expect(describeProblem(problems[0]!)).toContain(sentence);
});

test('a removed preset is a changed default, field by field', () => {
	const problems = problemsAfter((files) => files['presets.json'].pop());
	expect(problems.map(({ id, field, value }) => [id, field, value])).toEqual([
		['marketsandmarkets-2024', 'points', 'none'],
		['marketsandmarkets-2024', 'points.2024', 'none'],
		['marketsandmarkets-2024', 'points.2029', 'none'],
		['marketsandmarkets-2024', 'definition', 'none'],
		['marketsandmarkets-2024', 'error.from', 'none']
	]);
});

test('a new version with defaults of its own is accepted beside the old one', () => {
	const files = copyData();
	files['figures.json'][at(files['figures.json'], 'article-2024-06-2027')].value = 150;
	files['version.json'].version = '2026-12';
	files['defaults/2026-12.json'] = structuredClone(files['defaults/2026-11-24.json']);
	files['defaults/2026-12.json'].version = '2026-12';
	files['defaults/2026-12.json'].presets.article.points['2027'] = 150;
	expect(checkFacts(files)).toHaveProperty('facts.version', '2026-12');
});

test('all bad rows are told, not only the first', () => {
	const problems = problemsAfter((files) => {
		files['figures.json'][3].value = -1;
		files['figures.json'][7].value = 0;
		files['market-values.json'][0].value = 'much';
	});
	expect(problems.map(({ file, row }) => `${file} ${row}`)).toEqual([
		'figures.json 4',
		'figures.json 8',
		'market-values.json 1'
	]);
});

test('a name that objects inherit is an unknown field and harms no one', () => {
	const problems = problemsAfter((files) => {
		const record = JSON.stringify(files['houses.json'][0]).replace('{', '{"__proto__":{"x":1},');
		files['houses.json'][0] = JSON.parse(record);
	});
	expect(problems).toMatchObject([{ row: 1, field: '__proto__', code: 'unknown-field' }]);
	expect(({} as Files).x).toBeUndefined();
});

test('every code that the checks use has a phrase', () => {
	const problems = [...cases.map(([, , , , e]) => e.code), ...wholes.map(([, , e]) => e.code)];
	for (const code of problems) {
		const problem = {
			file: 'x.json',
			row: 1,
			id: 'y',
			field: 'z',
			value: 'v',
			code,
			expected: 'e'
		};
		expect(describeProblem(problem)).not.toContain('not accepted');
	}
});
