import { describe, expect, test } from 'vitest';
import { figureAnswers } from '../../src/lib/answers/figureAnswers.ts';
import { marketEvidence } from '../../src/lib/answers/evidenceOf.ts';
import { csvOf } from '../../src/lib/export/csvOf.ts';
import { figureTable } from '../../src/lib/export/figureTable.ts';
import { usualView } from '../../src/lib/scenario/restore.ts';
import type { Facts } from '../../src/lib/facts/types.ts';
import type { Scenario } from '../../src/lib/scenario/types.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { facts, page } from './facts.ts';

const views = ['forecast', 'range', 'pinned'];
const figures = ['market', 'growth', 'valuations'] as const;

/** Without notes and titles, which the page fetches when asked; functions have no equal. */
const numbersOf = (value: unknown) =>
	JSON.parse(
		JSON.stringify(value, (key, one) => (key === 'note' || key === 'facts' ? undefined : one))
	);

const rows = (scenario: Scenario, figure: (typeof figures)[number], from: Facts) => {
	const { columns, rows } = figureTable(
		{ scenario, view: { ...usualView, figure } },
		from,
		whole.en
	);
	// A source is told with its date once the whole record is there.
	const kept = columns.map(({ kind }, i) => (kind === 'source' ? -1 : i)).filter((i) => i >= 0);
	return csvOf({
		columns: kept.map((i) => columns[i]!),
		rows: rows.map((row) => kept.map((i) => row[i]!))
	});
};

describe.each(facts.presets.map(({ id }) => id))('of the preset %s', (preset) => {
	test.each(views)('the page and the command line say the same in the view %s', (view) => {
		for (const { date } of facts.snapshots) {
			const scenario = { preset, set: { 'error.view': view, snapshot: date, horizon: 2040 } };
			const [own, all] = [page, facts].map((from) => figureAnswers(scenario, usualView, from));
			expect(numbersOf(own)).toEqual(numbersOf(all));
			for (const figure of figures) {
				expect(rows(scenario, figure, page)).toBe(rows(scenario, figure, facts));
			}
		}
	});
});

test('the evidence beside the sliders is the same', () => {
	for (let year = 2000; year <= 2045; year++) {
		expect(marketEvidence(year, page)).toEqual(marketEvidence(year, facts));
	}
});

test('every definition has the same ranges on the page', () => {
	for (const { id } of facts.definitions) {
		const scenario = { preset: 'article', set: { definition: id, 'error.view': 'range' } };
		const [own, all] = [page, facts].map(
			(from) => figureAnswers(scenario, usualView, from).projection
		);
		expect(own!.ranges).toEqual(all!.ranges);
		expect(own!.samples).toEqual(all!.samples);
	}
});
