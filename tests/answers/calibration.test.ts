import { describe, expect, test } from 'vitest';
import { calibration } from '../../src/lib/answers/calibration.ts';
import { studentCdf } from '../../src/lib/model/studentCdf.ts';
import { close } from '../model/close.ts';
import { facts, page, projected } from './facts.ts';

const found = calibration(facts)!;

describe('the calibration', () => {
	// facts/evidence: K with τ 0.05 and A = h + h²/10.
	test('is made of 118 of 142 chip market pairs and of 14 AI pairs in three years', () => {
		expect(found.prior).toMatchObject({ nu0: 10, pairs: 142, used: 118, targetYears: 30 });
		expect(found.ai).toMatchObject({ means: 9, pairs: 14, targetYears: 3 });
		expect(found.law).toEqual({ base: 0.05, history: 10 });
		expect(found.prior.s0.toFixed(3)).toBe('0.122');
		expect(found.ai!.k.toFixed(3)).toBe('0.425');
	});

	test('gives K 0.23 and ν 13', () => {
		close(found.combined.yearly, Math.sqrt((10 * 0.122 ** 2 + 3 * 0.425 ** 2) / 13), 1e-3);
		expect(found.combined.freedom).toBe(13);
		expect(found.choices.both).toMatchObject({ yearly: 0.23, freedom: 13 });
		// One result everywhere: the fan opens with it.
		expect(projected().settings.error).toMatchObject({ yearly: 0.23, freedom: 13 });
		expect(found.choices.prior).toMatchObject({ yearly: 0.12, freedom: 10 });
	});

	test('is the same by another way of counting', () => {
		// Σe²/A − τ²·Σ1/A over each sample, squares added up at the end, from the rows of the file.
		const square = (rows: { h: number; e: number }[]) => {
			let [squares, inverse] = [0, 0];
			for (const { h, e } of rows) {
				squares += e ** 2 / (h * (1 + h / 10));
				inverse += 1 / (h * (1 + h / 10));
			}
			return (squares - 0.05 ** 2 * inverse) / rows.length;
		};
		const chips = facts.pairs
			.filter(({ set, horizonYears }) => set === 'semiconductors' && horizonYears >= 0.25)
			.map((pair) => ({
				h: pair.horizonYears,
				e: Math.log(pair.outcome) - Math.log(pair.forecast)
			}));
		expect(chips).toHaveLength(118);

		// The AI pairs by hand: months to the end of the year, forecast, outcome; means where a house
		// spoke more than once for a year.
		const ln = Math.log;
		const ai = [
			{ h: (4.71 + 1.59) / 2, e: (ln(200 / 70) + ln(200 / 91.955)) / 2 },
			{ h: 0.36, e: ln(53.662 / 53.445) },
			{ h: 0.42, e: ln(123 / 78) },
			{ h: 1.09, e: ln(125 / 50) },
			{
				h: (1.17 + 0.92 + 0.67 + 0.42) / 4,
				e: (ln(5 / 2) + ln(5 / 3.5) + ln(5 / 4) + ln(5 / 4.5)) / 4
			},
			{ h: (1.43 + 0.39) / 2, e: (ln(0.41 / 0.25) + ln(12.2 / 11)) / 2 },
			{ h: 0.59, e: ln(1.18 / 1.2) },
			{ h: 0.46, e: ln(1.723 / 1.67) },
			{ h: 0.75, e: ln(37 / 39.5) }
		];
		close(found.prior.s0 ** 2, square(chips), 1e-12);
		close(found.ai!.k ** 2, square(ai), 1e-12);
		close(found.combined.yearly ** 2, (10 * square(chips) + 3 * square(ai)) / 13, 1e-12);
	});

	test('says nothing without pairs, and the prior alone without AI pairs', () => {
		expect(calibration(page)).toBeNull();
		const pairs = facts.pairs.filter(({ set }) => set !== 'ai');
		const alone = calibration({ ...facts, pairs })!;
		expect(alone.ai).toBeNull();
		expect(alone.combined).toEqual({ yearly: found.prior.s0, freedom: 10 });
		expect(alone.choices.both).toEqual(found.choices.prior);
	});
});

describe('the bands of the calibrated fan', () => {
	// Counts by scipy.
	test('of the prior hold 92 % and 55 % of the 118 outcomes', () => {
		const { shown, used } = found.choices.prior.coverage;
		expect(used).toEqual({ pairs: 118, in50: 65, in90: 109 });
		expect(shown).toEqual({ pairs: 142, in50: 88, in90: 133 });
		expect(Math.round((100 * used.in90) / used.pairs)).toBe(92);
		expect(Math.round((100 * used.in50) / used.pairs)).toBe(55);
	});

	test('of both hold nearly all chip market outcomes, whose misses were smaller than those of AI', () => {
		const { shown, used } = found.choices.both.coverage;
		expect(shown).toEqual({ pairs: 142, in50: 118, in90: 141 });
		expect(used).toEqual({ pairs: 118, in50: 94, in90: 117 });
	});

	test('count what the probabilities of the outcomes say', () => {
		const p = facts.pairs
			.filter(({ set }) => set === 'semiconductors')
			.map(({ horizonYears: h, forecast, outcome }) =>
				studentCdf(
					Math.log(outcome / forecast) / Math.sqrt(0.0025 + 0.23 ** 2 * (h + (h * h) / 10)),
					13
				)
			);
		const inside = (tail: number) => p.filter((one) => one >= tail && one <= 1 - tail).length;
		const { shown } = found.choices.both.coverage;
		expect([inside(0.25), inside(0.05)]).toEqual([shown.in50, shown.in90]);
		const percent = (count: number) => `${Math.round((100 * count) / shown.pairs)} %`;
		console.info(
			`calibrated fan (K 0.23, ν 13): the 50 % band holds ${shown.in50} of ${shown.pairs} outcomes ` +
				`(${percent(shown.in50)}), the 90 % band ${shown.in90} (${percent(shown.in90)})`
		);
	});
});
