import type { Assumption } from './assumption.ts';
import { companyRows } from './companyRows.ts';
import { figureIds } from './figureIds.ts';

export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2045;
export const LEAST_VALUE = 0.001;
export const GREATEST_VALUE = 1e6;

/**
 * The one table of assumptions. Sliders, validation, address, files, reset, the list of what differs
 * and the documentation are loops over it. Its order is the order of an address.
 */
export const assumptions: readonly Assumption[] = [
	{ id: 'preset', group: 'preset', kind: 'choice', fallback: 'article' },
	{ id: 'name', group: 'preset', kind: 'text', max: 120, fallback: '' },
	{ id: 'notes.<n>', group: 'preset', kind: 'note', fallback: '' },
	{ id: 'definition', group: 'shape', kind: 'choice', fallback: 'A_all_ai_chips' },
	{
		id: 'points.<year>',
		group: 'market',
		kind: 'number',
		unit: 'usdBn',
		min: LEAST_VALUE,
		max: GREATEST_VALUE,
		words: ['none'],
		path: true
	},
	{
		id: 'bend.<year>',
		group: 'growth',
		kind: 'number',
		unit: 'fraction',
		min: 0.01,
		max: 0.99,
		fallback: 0.5,
		slider: { min: 0.25, max: 0.75, step: 0.01 },
		path: true
	},
	{
		id: 'curve',
		group: 'shape',
		kind: 'choice',
		words: ['steady', 'smooth', 'straight'],
		fallback: 'steady',
		path: true
	},
	{
		id: 'after.growth',
		group: 'growth',
		kind: 'number',
		unit: 'fraction',
		min: -0.9,
		max: 5,
		words: ['auto'],
		fallback: 'auto',
		slider: { min: -0.1, max: 0.6, step: 0.005 },
		path: true
	},
	{
		id: 'after.longRun',
		group: 'growth',
		kind: 'number',
		unit: 'fraction',
		min: -0.5,
		max: 0.5,
		fallback: 0.04,
		slider: { min: -0.05, max: 0.15, step: 0.0025 },
		path: true
	},
	{
		id: 'after.halfLife',
		group: 'growth',
		kind: 'number',
		unit: 'years',
		min: 0.1,
		max: 50,
		fallback: 4,
		slider: { min: 1, max: 12, step: 0.1, scale: 'log' },
		path: true
	},
	{
		id: 'after.ceiling',
		group: 'shape',
		kind: 'number',
		unit: 'usdBn',
		min: LEAST_VALUE,
		max: GREATEST_VALUE,
		words: ['none'],
		fallback: 'none',
		path: true
	},
	{
		id: 'horizon',
		group: 'shape',
		kind: 'number',
		unit: 'year',
		min: FIRST_YEAR,
		max: LAST_YEAR,
		whole: true
	},
	{
		id: 'error.view',
		group: 'error',
		kind: 'choice',
		words: ['forecast', 'range', 'pinned'],
		fallback: 'forecast'
	},
	{
		id: 'error.from',
		group: 'error',
		kind: 'number',
		unit: 'year',
		min: FIRST_YEAR,
		max: LAST_YEAR,
		whole: true,
		fallback: 2024
	},
	{
		id: 'error.yearly',
		group: 'error',
		kind: 'number',
		unit: 'fraction',
		min: 0,
		max: 2,
		// K and ν: what the record gives (answers/calibration.ts; a test says so).
		fallback: 0.23,
		slider: { min: 0.05, max: 0.5, step: 0.01 }
	},
	{
		id: 'error.base',
		group: 'error',
		kind: 'number',
		unit: 'fraction',
		min: 0,
		max: 1,
		fallback: 0.05,
		slider: { min: 0, max: 0.3, step: 0.01 }
	},
	{
		id: 'error.history',
		group: 'error',
		kind: 'number',
		unit: 'years',
		min: 1,
		max: 100,
		whole: true,
		fallback: 10
	},
	{
		id: 'error.freedom',
		group: 'error',
		kind: 'number',
		unit: 'count',
		min: 3,
		max: 200,
		whole: true,
		fallback: 13
	},
	{
		id: 'range.<year>.low',
		group: 'error',
		kind: 'number',
		unit: 'usdBn',
		min: LEAST_VALUE,
		max: GREATEST_VALUE,
		words: ['none']
	},
	{
		id: 'range.<year>.high',
		group: 'error',
		kind: 'number',
		unit: 'usdBn',
		min: LEAST_VALUE,
		max: GREATEST_VALUE,
		words: ['none']
	},
	{
		id: 'exitYear',
		group: 'companies',
		kind: 'number',
		unit: 'year',
		min: FIRST_YEAR,
		max: LAST_YEAR,
		whole: true,
		fallback: 2030
	},
	...companyRows,
	{ id: 'snapshot', group: 'companies', kind: 'choice', fallback: '2024-06-21' },
	{
		id: 'view.figure',
		group: 'view',
		kind: 'choice',
		words: figureIds,
		fallback: 'market'
	},
	{
		id: 'view.axis',
		group: 'view',
		kind: 'choice',
		words: ['linear', 'log'],
		fallback: 'linear'
	},
	{
		id: 'view.year',
		group: 'view',
		kind: 'number',
		unit: 'year',
		min: FIRST_YEAR,
		max: LAST_YEAR,
		whole: true,
		fallback: 2030
	},
	{ id: 'view.company', group: 'view', kind: 'choice', fallback: 'nvidia' },
	{ id: 'view.definition', group: 'view', kind: 'choice', words: ['path'], fallback: 'path' },
	{ id: 'view.priced', group: 'view', kind: 'choice', words: ['none'], fallback: 'none' }
];

/**
 * Growth that leads to a point: accepted wherever an id is and stored as the point, so it has no row
 * of its own in the table.
 */
export const growthRow: Assumption = {
	id: 'growth.<year>',
	group: 'market',
	kind: 'number',
	unit: 'fraction',
	min: -0.99,
	max: 10,
	path: true
};
