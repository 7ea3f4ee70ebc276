import { expect, test } from 'vitest';
import { figureTable } from '#lib/export/figureTable.ts';
import { jsonOf } from '#lib/export/jsonOf.ts';
import { specFile } from '#lib/export/specFile.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import type { FigureSpec } from '#lib/scenario/figureSpec.ts';
import { openText } from '#lib/scenario/openText.ts';
import { wordsOf } from '#lib/words/wordsOf.ts';
import { facts } from '../answers/facts.ts';

const { scenario, view } = fromAddress(
	'?points.2030=300&view.figure=worth&view.company=amd&view.year=2029',
	facts
);
/** With everything that a picture can say of itself. */
const spec: FigureSpec = {
	scenario,
	view,
	theme: 'dark',
	language: 'it',
	width: 900,
	height: 600,
	scale: 2,
	dpi: 300,
	transparent: true,
	sources: false,
	title: 'Mine',
	note: 'By me'
};

test.each([
	['what a picture says of itself', JSON.stringify(specFile(spec, facts))],
	['a figure as JSON', jsonOf(figureTable(spec, facts, wordsOf('it')), spec, facts)]
])('%s opens again whole, without a word', (_, text) => {
	const opened = openText(text, facts);
	if ('problem' in opened) return expect.fail(opened.problem.code);
	expect(opened.problems).toEqual([]);
	expect(opened.scenario).toEqual(scenario);
	expect(opened.view).toMatchObject({ company: 'amd', year: 2029 });
});
