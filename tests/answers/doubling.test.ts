import { expect, test } from 'vitest';
import { doubling } from '../../src/lib/answers/doubling.ts';
import { projected } from './facts.ts';

const years = (from: number, year: number | null) => ({ from, year });

// From 68.2 in 2024: 110.2 in 2026 is not twice, 140 in 2027 is.
test('the article’s market of 2024 doubles in 2027', () => {
	expect(doubling(projected())).toEqual(years(2024, 2027));
});

test.each([
	[
		'at exactly twice, that year counts',
		{ 'points.2023': 50, 'points.2027': 100, 'error.from': 2023 },
		2023,
		2027
	],
	[
		'just below twice, the next does',
		{ 'points.2023': 50, 'points.2027': 99.99, 'error.from': 2023 },
		2023,
		2028
	],
	// 257 in 2030, 481.6 in 2034 and 539.8 in 2035 (the mock's README).
	['it is searched beyond the horizon', { 'error.from': 2030, horizon: 2031 }, 2030, 2035],
	[
		'a path that starts later counts from its start',
		{ 'points.2023': 'none', 'error.from': 2000, 'points.2030': 279, 'after.growth': 0.2 },
		2027,
		2031
	],
	['from 2045 on there is no year left', { 'error.from': 2045 }, 2045, null],
	[
		'a falling market never doubles',
		{ 'points.2030': 100, 'after.growth': -0.1, 'after.longRun': 0, 'error.from': 2027 },
		2027,
		null
	]
] as const)('%s', (_, set, from, year) => {
	expect(doubling(projected(set))).toEqual(years(from, year));
});
