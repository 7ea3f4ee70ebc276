import { describe, expect, test } from 'vitest';
import { growthEvidence, marketEvidence, otherEvidence } from '../../src/lib/answers/evidenceOf.ts';
import { close } from '../model/close.ts';
import { facts } from './facts.ts';

describe('what was published for a year', () => {
	// Counted by hand in data/figures.json: market definitions, medium or better, printed as such.
	test('is seven figures for 2027, from 67 to 400', () => {
		const rows = marketEvidence(2027, facts);
		expect(rows.map(({ id }) => id)).toEqual([
			'altindex-2024-04-2027',
			'gartner-2023-08-2027',
			'article-2024-06-2027',
			'amd-2023-09-2027',
			'ubs-2024-01-2027',
			'deloitte-2023-11-total-2027',
			'amd-2023-12-2027'
		]);
		expect(rows[0]!.value).toBe(67);
		expect(rows.at(-1)!.value).toBe(400);
	});

	test('is nine figures for 2030, bounds marked', () => {
		const rows = marketEvidence(2030, facts);
		expect(rows.map(({ value }) => value)).toEqual([
			118.1, 130, 200, 257, 286, 295.56, 330, 453, 900
		]);
		expect(rows.filter(({ bound }) => bound === 'lower').map(({ value }) => value)).toEqual([
			200, 257
		]);
	});

	test('stands once where a house repeats it, by its first vintage', () => {
		const amd = marketEvidence(2023, facts).filter(({ house }) => house === 'amd');
		expect(amd.map(({ id }) => id)).toEqual(['amd-2023-12-2023']);
	});

	test('is nothing for a year that nobody named', () => {
		expect(marketEvidence(2044, facts)).toEqual([]);
	});

	test('holds no low confidence, no figure of our own, no narrower or wider market', () => {
		for (let year = 2018; year <= 2035; year++) {
			for (const { id } of marketEvidence(year, facts)) {
				const figure = facts.figures.find((one) => one.id === id)!;
				expect(figure.confidence).not.toBe('low');
				expect(figure.derived).toBeUndefined();
				expect(figure.definition).toMatch(/^[ABGU]_/);
			}
		}
	});
});

describe('growth that a house’s figures imply', () => {
	const rows = growthEvidence(facts);
	const of = (house: string, vintage: string, definition: string) =>
		rows
			.filter((row) => row.house === house && row.date === vintage && row.definition === definition)
			.sort((a, b) => a.years![1] - b.years![1]);

	test('is Gartner’s of May 2024, chips in every device', () => {
		const found = of('gartner', '2024-05-29', 'A_all_ai_chips');
		expect(found.map(({ years }) => years)).toEqual([
			[2023, 2024],
			[2024, 2025]
		]);
		close(found[0]!.value!, 71.252 / 53.662 - 1, 1e-12);
		close(found[1]!.value!, 91.955 / 71.252 - 1, 1e-12);
		// By hand: 32.8 % and 29.1 %.
		expect(found.map(({ value }) => (value! * 100).toFixed(1))).toEqual(['32.8', '29.1']);
	});

	test('is Omdia’s of August 2025, a year and then five on average', () => {
		const found = of('omdia', '2025-08', 'B_dc_accelerators');
		expect(found.map(({ years }) => years)).toEqual([
			[2024, 2025],
			[2025, 2030]
		]);
		close(found[0]!.value!, 207 / 123 - 1, 1e-12);
		close((1 + found[1]!.value!) ** 5, 286 / 207, 1e-12);
		expect(found.map(({ value }) => (value! * 100).toFixed(1))).toEqual(['68.3', '6.7']);
	});

	test('never joins two houses, vintages or definitions', () => {
		for (const { id, years, house, date, definition } of rows) {
			const start = facts.figures.filter(
				(figure) =>
					figure.house === house &&
					figure.vintage === date &&
					figure.definition === definition &&
					figure.year === years![0]
			);
			expect(start.length, id).toBeGreaterThan(0);
		}
		expect(of('gartner', '2024-08-02', 'A_all_ai_chips')).toEqual([]);
	});

	test('comes in ascending order and never of no years', () => {
		const values = rows.map(({ value }) => value!);
		expect(values).toEqual([...values].sort((a, b) => a - b));
		expect(rows.every(({ years }) => years![0] < years![1])).toBe(true);
	});
});

test('evidence for the yearly error holds no row of low confidence', () => {
	const rows = otherEvidence('error.yearly', facts);
	expect(rows.length).toBeGreaterThan(0);
	for (const { id } of rows) {
		expect(facts.evidence.find((one) => one.id === id)!.confidence).not.toBe('low');
	}
	expect(otherEvidence('nobody', facts)).toEqual([]);
});
