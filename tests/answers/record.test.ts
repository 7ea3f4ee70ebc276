import { describe, expect, test } from 'vitest';
import { record } from '../../src/lib/answers/record.ts';
import { close } from '../model/close.ts';
import { facts, page } from './facts.ts';

describe('of all semiconductors', () => {
	const found = record('semiconductors', null, facts);

	test('there are 142 pairs of one definition, 118 of which count', () => {
		expect(found.definition).toBe('Z_all_semiconductors');
		expect(found.definitions).toEqual([{ id: 'Z_all_semiconductors', pairs: 142, used: 118 }]);
		expect(found.rows).toHaveLength(142);
		expect(found.rows.filter(({ pair }) => pair.calibrate)).toHaveLength(118);
		const years = found.rows.map(({ pair }) => pair.targetYear);
		expect(years).toEqual(years.toSorted((a, b) => a - b));
	});

	// numpy, from the file.
	test('half of the forecasts were within 10 %, and leaned to no side', () => {
		const { summary } = found;
		expect(summary).toMatchObject({ pairs: 118, targetYears: 30, tooLow: 50, tooHigh: 48 });
		close(summary.typical!, 0.10048097897497735);
		close(summary.bias!, -Math.expm1(0.004004307473057225));
		close(summary.rms!, 0.19387329231429298);
	});

	// facts/evidence: rms 0.08, 0.15, 0.18, 0.19, 0.31; counts and medians by numpy.
	test.each([
		[0.25, 26, 21, '0.08', 0.029049506160655353],
		[0.75, 31, 24, '0.15', 0.07120500782472616],
		[1.25, 23, 18, '0.18', 0.09461805555555558],
		[1.75, 14, 12, '0.19', null],
		[2.25, 24, 17, '0.31', 0.3183224638520769]
	])('from %f years on: %i pairs', (from, pairs, targetYears, rms, typical) => {
		const group = found.horizons.find((one) => one.from === from)!;
		expect(group).toMatchObject({ pairs, targetYears });
		expect(group.rms!.toFixed(2)).toBe(rms);
		if (typical === null) expect([group.typical, group.bias]).toEqual([null, null]);
		else close(group.typical!, typical);
	});

	test('naive forecasts stand beside each pair, from the years complete when it was published', () => {
		// World sales 2022 574.1, 2023 526.8 (June 2024, for 2025, in which 791.7 came).
		const row = found.rows.find(({ pair }) => pair.id === 'pair-wsts-2024-06-2025')!;
		close(row.logRatio, Math.log(687 / 791.7), 1e-12);
		expect(row.unchanged).toMatchObject({ forecast: 526.8, baseYear: 2023 });
		close(row.unchanged!.logRatio, Math.log(526.8 / 791.7), 1e-12);
		close(row.continued!.forecast, 526.8 ** 3 / 574.1 ** 2, 1e-12);
		expect(row.continued!.sources).toEqual([
			'world-semiconductor-sales-2022',
			'world-semiconductor-sales-2023'
		]);
		expect(row.reason).toBeNull();
	});

	test('but not where the series begins too late', () => {
		const row = found.rows.find(({ pair }) => pair.id === 'pair-sia-1993-06-1996')!;
		expect(row).toMatchObject({ unchanged: null, continued: null, reason: 'history-too-short' });
	});

	// numpy, on the 117 pairs that have both.
	test('houses were hardly better than last year, and far better than its growth', () => {
		expect(found.unchanged!.naive).toMatchObject({ pairs: 117 });
		close(found.unchanged!.naive.typical!, 0.1294741493592575);
		close(found.unchanged!.skill!, 0.03402325252422278);
		close(found.unchanged!.forecast.typical!, 0.0980795610425238);
		close(found.continued!.naive.typical!, 0.24674994708171452);
		close(found.continued!.skill!, 0.5298819037139666);
	});
});

describe('of AI chips', () => {
	test('each definition is a record of its own', () => {
		const { definitions, definition } = record('ai', null, facts);
		expect(definitions.map(({ id, pairs, used }) => [id, pairs, used])).toEqual([
			['F_vendor_sam', 6, 6],
			['A_all_ai_chips', 5, 3],
			['B_dc_accelerators', 2, 1],
			['E_ai_dc_systems', 2, 2],
			['C_genai_chips', 1, 1],
			['U_undefined', 1, 1]
		]);
		expect(definition).toBe('F_vendor_sam');
	});

	test('are too few for a percentage: counts alone', () => {
		const found = record('ai', 'A_all_ai_chips', facts);
		expect(found.rows).toHaveLength(5);
		expect(found.summary).toMatchObject({
			pairs: 3,
			targetYears: 2,
			tooLow: 2,
			tooHigh: 0,
			typical: null,
			bias: null
		});
		expect(found.rows.every(({ reason }) => reason === 'no-history')).toBe(true);
		expect([found.unchanged, found.continued]).toEqual([null, null]);
	});

	test('that nobody forecast have an empty record that says so', () => {
		const found = record('ai', 'G_syndicated', facts);
		expect(found).toMatchObject({ definition: 'G_syndicated', rows: [] });
		expect(found.summary).toMatchObject({ pairs: 0, targetYears: 0, rms: null });
	});
});

test('without pairs there is no definition either', () => {
	expect(record('ai', null, page)).toMatchObject({ definition: null, definitions: [], rows: [] });
});
