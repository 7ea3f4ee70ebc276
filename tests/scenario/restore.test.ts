import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/lib/scenario/restore.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import { article, changed, facts, restored } from './facts.ts';

test('nothing gives the article as it opens', () => {
	expect(restored([])).toEqual({
		scenario: article,
		view: {
			figure: 'market',
			axis: 'linear',
			year: 2030,
			company: 'nvidia',
			definition: 'path',
			priced: 'none',
			with: []
		},
		problems: []
	});
});

test('numbers may come as text', () => {
	const entries: Entry[] = [
		['points.2030', '300'],
		['error.history', '20'],
		['after.growth', '0.2']
	];
	expect(restored(entries)).toMatchObject({
		scenario: changed({ 'points.2030': 300, 'error.history': 20, 'after.growth': 0.2 }),
		problems: []
	});
});

test('what equals the default is not kept', () => {
	const same = {
		preset: 'article',
		'points.2027': '140.0',
		'points.2029': 'none',
		'bend.2030': 0.5,
		curve: 'steady',
		'after.growth': 'auto',
		'error.from': 2024,
		snapshot: '2024-06-21',
		name: '',
		'range.2030.low': 'none'
	};
	expect(restored(same)).toMatchObject({ scenario: article, problems: [] });
});

test('the preset is applied first, wherever it stands', () => {
	const entries: Entry[] = [
		['points.2027', 400],
		['points.2030', 900],
		['preset', 'amd-2023']
	];
	expect(restored(entries).scenario).toEqual({ preset: 'amd-2023', set: { 'points.2030': 900 } });
});

test('ids come in the order of the table, years ascending', () => {
	const { scenario } = restored({
		'range.2031.high': 500,
		snapshot: '2026-06-30',
		'range.2030.high': 400,
		'range.2031.low': 200,
		'range.2030.low': 150,
		'error.base': 0,
		horizon: 2035,
		'after.halfLife': 5,
		curve: 'smooth',
		'bend.2030': 0.6,
		'bend.2027': 0.4,
		'points.2031': 300,
		'points.2025': 90,
		definition: 'G_syndicated',
		name: 'Mine'
	});
	expect(Object.keys(scenario.set)).toEqual([
		'name',
		'definition',
		'points.2025',
		'points.2031',
		'bend.2027',
		'bend.2030',
		'curve',
		'after.halfLife',
		'horizon',
		'error.base',
		'range.2030.low',
		'range.2031.low',
		'range.2030.high',
		'range.2031.high',
		'snapshot'
	]);
});

describe('an id met twice', () => {
	test('counts as its last value', () => {
		const entries: Entry[] = [
			['points.2030', 300],
			['points.2030', 310],
			['view.year', 2027],
			['view.year', 2028]
		];
		const { scenario, view, problems } = restored(entries);
		expect(scenario).toEqual(changed({ 'points.2030': 310 }));
		expect(view.year).toBe(2028);
		expect(problems).toEqual([]);
	});

	test('keeps the value that could be used', () => {
		const { scenario, problems } = restored([
			['points.2030', 300],
			['points.2030', 'much']
		]);
		expect(scenario).toEqual(changed({ 'points.2030': 300 }));
		expect(problems).toHaveLength(1);
	});
});

describe('what is looked at', () => {
	test('is no part of the scenario', () => {
		const { scenario, view } = restored({
			'view.figure': 'growth',
			'view.axis': 'log',
			'view.year': '2027'
		});
		expect(scenario).toEqual(article);
		expect(view).toEqual({
			figure: 'growth',
			axis: 'log',
			year: 2027,
			company: 'nvidia',
			definition: 'path',
			priced: 'none',
			with: []
		});
	});
});

describe('growth', () => {
	test.each([[['growth.2027', 'growth.2030']], [['growth.2030', 'growth.2027']]])(
		'is applied from the first year on, in whatever order it comes: %j',
		(ids) => {
			// 53.662 · 2⁴ = 858.592, and 858.592 · 1.1³ = 1142.785952.
			const growths: Record<string, number> = { 'growth.2027': 1, 'growth.2030': 0.1 };
			const { scenario, problems } = restored(ids.map((id) => [id, growths[id]] as const));
			expect(problems).toEqual([]);
			expect(scenario.set['points.2027']).toBeCloseTo(858.592, 9);
			expect(scenario.set['points.2030']).toBeCloseTo(1142.785952, 9);
		}
	);

	test('counts from a point that is set beside it', () => {
		const { scenario } = restored({ 'growth.2030': 0, 'points.2028': 180 });
		expect(scenario).toEqual(changed({ 'points.2028': 180, 'points.2030': 180 }));
	});

	test('and the point of one year are refused together, the point counts', () => {
		expect(restored({ 'points.2030': 300, 'growth.2030': 0.3 })).toMatchObject({
			scenario: changed({ 'points.2030': 300 }),
			problems: [
				{ code: 'growth-and-point', id: 'growth.2030', value: '0.3', range: 'points.2030' }
			]
		});
	});

	test('to a point that is taken away is refused', () => {
		expect(restored({ 'points.2030': 'none', 'growth.2030': 0.3 }).problems).toMatchObject([
			{ code: 'growth-and-point' }
		]);
	});
});

/** One entry or a few that cannot be used, and what is left: `set` of the article. */
const refused: [
	name: string,
	entries: Record<string, unknown>,
	problems: Record<string, string>[],
	set: Record<string, number | string>
][] = [
	[
		'an unknown id',
		{ nobody: 5, 'points.2030': 300 },
		[{ code: 'unknown-id', id: 'nobody', value: '5', range: '' }],
		{ 'points.2030': 300 }
	],
	[
		'a year outside the table',
		{ 'points.1999': 5 },
		[{ code: 'unknown-id', id: 'points.1999', value: '5', range: '' }],
		{}
	],
	[
		'a number that is none',
		{ 'error.base': 'x' },
		[{ code: 'not-a-number', id: 'error.base', value: 'x', range: '0…1' }],
		{}
	],
	[
		'a number outside',
		{ 'error.base': '1.5' },
		[{ code: 'out-of-range', id: 'error.base', value: '1.5', range: '0…1' }],
		{}
	],
	[
		'a number that is not whole',
		{ horizon: 2035.5 },
		[{ code: 'not-whole', id: 'horizon', value: '2035.5', range: '2000…2045' }],
		{}
	],
	[
		'an unknown choice',
		{ curve: 'wild' },
		[{ code: 'unknown-choice', id: 'curve', value: 'wild', range: 'steady smooth straight' }],
		{}
	],
	[
		'a date that is none',
		{ snapshot: '2024-02-30' },
		[{ code: 'not-a-date', id: 'snapshot', value: '2024-02-30', range: 'YYYY-MM-DD' }],
		{}
	],
	[
		'a long name',
		{ name: 'x'.repeat(121) },
		[{ code: 'too-long', id: 'name', value: 'x'.repeat(60), range: '0…120' }],
		{}
	],
	[
		'a list where a value belongs',
		{ 'points.2030': [300] },
		[{ code: 'not-a-value', id: 'points.2030', value: '[…]', range: '0.001…1000000 none' }],
		{}
	],
	[
		'figures of another state of the data',
		{ data: '2027-01', 'points.2030': 300 },
		[{ code: 'other-data', id: 'data', value: '2027-01', range: '2026-11-24' }],
		{ 'points.2030': 300 }
	],
	[
		'another format',
		{ v: 2, 'points.2030': 300 },
		[{ code: 'other-format', id: 'v', value: '2', range: '' }],
		{ 'points.2030': 300 }
	],
	[
		'all points taken away',
		{ 'points.2023': 'none', 'points.2027': 'none', 'points.2030': 'none', curve: 'smooth' },
		[{ code: 'no-points', id: 'points', value: 'none', range: '' }],
		{ curve: 'smooth' }
	],
	[
		'growth to a year without a point',
		{ 'growth.2029': 0.3 },
		[{ code: 'no-interval', id: 'growth.2029', value: '0.3', range: '-0.99…10' }],
		{}
	],
	[
		'growth to the first point',
		{ 'growth.2023': 0.3 },
		[{ code: 'no-interval', id: 'growth.2023', value: '0.3', range: '-0.99…10' }],
		{}
	],
	[
		'growth beyond what a market may be',
		{ 'points.2027': 100000, 'growth.2030': 9 },
		[{ code: 'value-out-of-range', id: 'growth.2030', value: '9', range: '0.001…1000000' }],
		{ 'points.2027': 100000 }
	],
	[
		'a growth carried on from one point',
		{ 'points.2023': 'none', 'points.2027': 'none' },
		[{ code: 'auto-needs-two-points', id: 'after.growth', value: 'auto', range: '2030' }],
		{ 'points.2023': 'none', 'points.2027': 'none', 'after.growth': 0.04 }
	],
	[
		'a ceiling at the last point, which is kept and waits',
		{ 'after.ceiling': 257 },
		[{ code: 'ceiling-below-last-point', id: 'after.ceiling', value: '257', range: '257' }],
		{ 'after.ceiling': 257 }
	],
	[
		'a ceiling over a fall, which is kept and waits',
		{ 'after.ceiling': 500, 'points.2030': 130 },
		[{ code: 'ceiling-no-growth', id: 'after.ceiling', value: '500', range: '130' }],
		{ 'after.ceiling': 500, 'points.2030': 130 }
	],
	[
		'a ceiling over one point, which is kept and waits',
		{ 'after.ceiling': 500, 'after.growth': 0.1, 'points.2023': 'none', 'points.2027': 'none' },
		[{ code: 'ceiling-one-point', id: 'after.ceiling', value: '500', range: '257' }],
		{ 'after.ceiling': 500, 'after.growth': 0.1, 'points.2023': 'none', 'points.2027': 'none' }
	],
	[
		'a horizon before the last point',
		{ horizon: 2029 },
		[{ code: 'out-of-range', id: 'horizon', value: '2029', range: '2030…2045' }],
		{}
	],
	[
		'a horizon before a point of one’s own',
		{ horizon: 2035, 'points.2036': 400 },
		[{ code: 'out-of-range', id: 'horizon', value: '2035', range: '2036…2045' }],
		{ 'points.2036': 400 }
	],
	[
		'half a range',
		{ 'range.2030.low': 100 },
		[{ code: 'range-needs-both', id: 'range.2030.low', value: '100', range: '2024…2032' }],
		{}
	],
	[
		'a range upside down',
		{ 'range.2030.low': 300, 'range.2030.high': 200 },
		[
			{ code: 'range-needs-both', id: 'range.2030.low', value: '300', range: '2024…2032' },
			{ code: 'range-needs-both', id: 'range.2030.high', value: '200', range: '2024…2032' }
		],
		{}
	],
	[
		'a range of no width',
		{ 'range.2030.low': 300, 'range.2030.high': 300 },
		[{ code: 'range-needs-both' }, { code: 'range-needs-both' }],
		{}
	],
	[
		'a range before the first year with error',
		{ 'range.2023.low': 40, 'range.2023.high': 60 },
		[
			{ code: 'out-of-range', id: 'range.2023.low', value: '2023', range: '2024…2032' },
			{ code: 'out-of-range', id: 'range.2023.high', value: '2023', range: '2024…2032' }
		],
		{}
	],
	[
		'a range after the horizon',
		{ 'range.2033.low': 40, 'range.2033.high': 60 },
		[{ code: 'out-of-range', range: '2024…2032' }, { code: 'out-of-range' }],
		{}
	],
	[
		'a range before the path begins',
		{ 'error.from': 2000, 'range.2020.low': 10, 'range.2020.high': 30 },
		[{ code: 'out-of-range', range: '2023…2032' }, { code: 'out-of-range' }],
		{ 'error.from': 2000 }
	],
	[
		'a horizon alone, when a range fits the horizon that is left',
		{ horizon: 2025, 'range.2032.low': 200, 'range.2032.high': 600 },
		[{ code: 'out-of-range', id: 'horizon', value: '2025', range: '2030…2045' }],
		{ 'range.2032.low': 200, 'range.2032.high': 600 }
	]
];

describe('what cannot be used is said and the rest counts', () => {
	test.each(refused)('%s', (_, entries, problems, set) => {
		const result = restored(entries);
		expect(result.problems).toHaveLength(problems.length);
		expect(result.problems).toMatchObject(problems);
		expect(result.scenario).toEqual(changed(set));
		expect(() => resolve(result.scenario, facts)).not.toThrow();
	});

	test('an unknown preset', () => {
		const { scenario, problems } = restored({ preset: 'nobody', 'points.2030': 300 });
		expect(scenario).toEqual(changed({ 'points.2030': 300 }));
		expect(problems).toMatchObject([{ code: 'unknown-choice', id: 'preset', value: 'nobody' }]);
	});

	test('several, in the order met', () => {
		const codes = restored({ x: 1, curve: 2, horizon: 2020, y: 1 }).problems.map(
			({ code }) => code
		);
		expect(codes).toEqual(['unknown-id', 'unknown-choice', 'unknown-id', 'out-of-range']);
	});
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
	'the id %s is one that nobody knows, and changes no object',
	(id) => {
		const { scenario, problems } = restored([[id, 5]]);
		expect(problems).toMatchObject([{ code: 'unknown-id', id }]);
		expect(scenario).toEqual(article);
		expect(({} as Record<string, unknown>)[id]).not.toBe(5);
	}
);

test.each([
	[{ toString: 1, valueOf: 1 }],
	[JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
	[JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)],
	[null],
	[undefined],
	[Symbol('x')]
])('a value that refuses to become text breaks nothing (%#)', (value) => {
	for (const id of ['v', 'data', 'preset', 'points.2030', 'name', 'curve', 'x']) {
		expect(restored([[id, value]]).problems).toHaveLength(1);
	}
});

test('problems hold no control characters and no long texts', () => {
	const evil = `\u001b[31m\n\u202e${'x'.repeat(1000)}`;
	for (const { id, value } of restored([
		[evil, evil],
		['curve', evil],
		['data', evil]
	]).problems) {
		expect(id + value).not.toMatch(/[\u0000-\u001f\u202e]/);
		expect(Math.max(id.length, value.length)).toBeLessThanOrEqual(60);
	}
});
