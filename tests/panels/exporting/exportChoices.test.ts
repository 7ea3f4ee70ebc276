import { beforeEach, expect, test } from 'vitest';
import { ExportChoices, SIZES } from '../../../src/lib/panels/exporting/exportChoices.svelte.ts';
import { usualView } from '../../../src/lib/scenario/restore.ts';

const scenario = { preset: 'article', set: { 'points.2030': 300 } };
const view = { ...usualView, figure: 'growth' as const };
let choices: ExportChoices;
beforeEach(() => void (choices = new ExportChoices(() => ({ scenario, view }), 'en')));

test('it starts with the figure in view, and says nothing beyond the usual', () => {
	expect(choices.spec).toEqual({
		scenario,
		view,
		language: 'en',
		theme: 'light',
		width: 1200,
		height: 675,
		scale: 2
	});
});

test('a scale that a size has no room for gives way, and comes back', () => {
	choices.scale = 4;
	const offered = SIZES.map((size) => {
		choices.size = size;
		return [size, choices.scales.join(' '), choices.spec.scale];
	});
	// By hand: a scale fits while width × height × scale² is at most 16,777,216.
	expect(offered).toEqual([
		['1200x675', '1 2 3 4', 4],
		['1080x1080', '1 2 3', 3],
		['1080x1350', '1 2 3', 3],
		['800x450', '1 2 3 4', 4],
		['1920x1080', '1 2', 2]
	]);
	choices.size = 'own';
	choices.own.set('width', 4096);
	choices.own.set('height', 4096);
	expect([choices.scales, choices.spec.scale]).toEqual([[1], 1]);
	choices.size = '800x450';
	expect(choices.spec.scale).toBe(4);
});

test('in mm the dots an inch are the scale', () => {
	choices.size = 'own';
	choices.own.unit = 'mm';
	expect(choices.scales).toEqual([]);
	expect(choices.spec).toMatchObject({ width: 425, height: 472, dpi: 300, scale: 1063 / 425 });
});

test.each([
	['figure', 'market', { view: { ...view, figure: 'market' } }],
	['theme', 'dark', { theme: 'dark' }],
	['transparent', true, { transparent: true }],
	['sources', false, { sources: false }],
	['title', 'Mine', { title: 'Mine' }],
	['note', 'Draft', { note: 'Draft' }]
] as const)('a choice of %s changes the spec in that alone', (choice, value, changed) => {
	const before = choices.spec;
	Object.assign(choices, { [choice]: value });
	expect(choices.spec).toEqual({ ...before, ...changed });
});

test('a picture speaks as the page does until another language is chosen', () => {
	const italian = new ExportChoices(() => ({ scenario, view }), 'it');
	expect(italian.spec.language).toBe('it');
	italian.language = 'en';
	expect(italian.spec.language).toBe('en');
});
