import { describe, expect, test } from 'vitest';
import { revisionOf } from '../../src/lib/answers/revisionOf.ts';
import { vintages } from '../../src/lib/answers/vintages.ts';
import type { PublishedFigure } from '../../src/lib/facts/types.ts';
import { close } from '../model/close.ts';
import { facts, page } from './facts.ts';

describe('the figures for 2024', () => {
	const found = vintages(2024, null, facts);

	test('stand by house and date of publication', () => {
		const omdia = found.houses.find(({ house }) => house === 'omdia')!;
		expect(omdia.figures.map(({ vintage, value }) => [vintage, value])).toEqual([
			['2024-08-01', 78],
			['2025-08', 123]
		]);
		const counts = found.houses.map(({ figures }) => figures.length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		// All semiconductors (655.882) are for scale, and Bank of America's figure is of low confidence.
		const all = found.houses.flatMap(({ figures }) => figures);
		expect(all.some(({ definition }) => definition === 'Z_all_semiconductors')).toBe(false);
		expect(all.some(({ id }) => id === 'bofa-2024-2024')).toBe(false);
	});

	test('have an outcome, in its own count', () => {
		expect(found.outcome).toMatchObject({ id: 'omdia-2025-08-2024', value: 123 });
		expect(vintages(2030, null, facts).outcome).toBeNull();
	});

	test('of Gartner moved by 4.1: 0.3 a restated 2023, 3.8 growth', () => {
		const revision = found.revisions.find(({ after }) => after.id === 'gartner-2024-05-2024')!;
		expect(revision.before.id).toBe('gartner-2023-08-2024');
		close(revision.change!, 71.252 - 67.148, 1e-12);
		// Λ·ln of 53.662 / 53.445 and of what is left, by another program.
		expect(revision.split).toMatchObject({ baseYear: 2023, overlap: 0 });
		expect(Math.abs(revision.split!.definition)).toBe(0);
		close(revision.split!.base, 0.2803181518570377);
		close(revision.split!.growth, 3.823681848142973);
	});

	test('of Omdia moved by 45, which cannot be split', () => {
		const revision = found.revisions.find(({ after }) => after.house === 'omdia')!;
		expect(revision).toMatchObject({ change: 45, split: null, reason: 'no-base' });
	});

	test('of Deloitte are floors', () => {
		const revision = found.revisions.find(({ after }) => after.id === 'deloitte-2025-02-2024')!;
		expect(revision).toMatchObject({ change: 75, split: null, reason: 'bound' });
		expect(revision.before.definition).toBe('C_genai_chips');
	});
});

test('years with two figures or more are offered', () => {
	expect(vintages(2024, null, facts).years).toEqual([
		2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2032, 2033, 2034
	]);
	// Accelerators: 2022 and 2029 have one figure each.
	expect(vintages(2024, 'B_dc_accelerators', facts).years).toEqual([
		2023, 2024, 2025, 2027, 2028, 2030
	]);
});

test('one definition alone', () => {
	const { houses } = vintages(2027, 'B_dc_accelerators', facts);
	expect(houses).toHaveLength(1);
	expect(houses[0]!.figures.map(({ value }) => value)).toEqual([150, 400]);
});

test('the page says the same', () => {
	const withoutNotes = (value: unknown) =>
		JSON.parse(JSON.stringify(value, (key, one) => (key === 'note' ? undefined : one)));
	for (const year of vintages(2024, null, facts).years) {
		const [own, all] = [page, facts].map((from) => withoutNotes(vintages(year, null, from)));
		expect(own).toEqual(all);
	}
});

describe('a revision with another count', () => {
	const figure = (vintage: string, year: number, value: number, definition: string) =>
		({
			id: [vintage, year, definition].join(),
			house: 'h',
			vintage,
			year,
			value,
			definition,
			source: 's',
			confidence: 'high',
			kind: 'forecast'
		}) satisfies PublishedFigure;
	// 60 grows to 200; then 71 of a wider count, which counts 1.08 of the narrow one, grows to 257.
	const before = figure('2023', 2030, 200, 'narrow');
	const after = figure('2024', 2030, 257, 'wide');
	const own = [
		before,
		after,
		figure('2023', 2022, 60, 'narrow'),
		figure('2024', 2022, 71 * 1.08, 'wide')
	];
	const both = [figure('2024', 2023, 100, 'narrow'), figure('2024', 2023, 108, 'wide')];

	test('is split exactly where the house counted a year both ways', () => {
		const { split } = revisionOf(before, after, { ...facts, figures: [...own, ...both] });
		expect(split).toMatchObject({ baseYear: 2022, overlap: 1 });
		// Methods of the split, 1e-9: restated base 71/60, definition 1.08; the rest without currency.
		close(split!.base, 38.2643243989);
		close(split!.definition, 17.4940252274);
		close(split!.growth, 3.5261936487 - 2.284543275, 1e-8);
		close(split!.base + split!.definition + split!.growth, 57, 1e-12);
	});

	test('takes the geometric mean of several years', () => {
		const more = [figure('2024', 2024, 100, 'narrow'), figure('2024', 2024, 108 * 1.21, 'wide')];
		const { split } = revisionOf(before, after, { ...facts, figures: [...own, ...both, ...more] });
		const mean = 57 / Math.log(257 / 200);
		close(split!.definition, mean * Math.log(1.08 * 1.1), 1e-12);
		expect(split!.overlap).toBe(2);
	});

	test('is not split without such a year, and never with a range', () => {
		expect(revisionOf(before, after, { ...facts, figures: own }).reason).toBe('no-overlap');
		const range = { ...after, value: undefined, low: 200, high: 300 };
		expect(revisionOf(before, range, { ...facts, figures: own })).toMatchObject({
			change: null,
			reason: 'no-value'
		});
	});
});
