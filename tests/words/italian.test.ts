import { describe, expect, test } from 'vitest';
import { readFacts } from '#lib/facts/readFacts.ts';
import { italian } from '#lib/words/italian.ts';
import { al, asOf, del, il, ofDate } from '#lib/words/it/grammar.ts';
import { list } from '#lib/words/it/list.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();
/** Blanks that do not break are blanks to a reader. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
	['30%', 'il 30%', 'del 30%'],
	['8%', 'l’8%', 'dell’8%'],
	['80%', 'l’80%', 'dell’80%'],
	['11%', 'l’11%', 'dell’11%'],
	['11,5%', 'l’11,5%', 'dell’11,5%'],
	['11.500', 'l’11.500', 'dell’11.500'],
	['1%', 'l’1%', 'dell’1%'],
	['1,5%', 'l’1,5%', 'dell’1,5%'],
	['1.250', 'il 1.250', 'del 1.250'],
	['12%', 'il 12%', 'del 12%'],
	['110%', 'il 110%', 'del 110%'],
	['18%', 'il 18%', 'del 18%'],
	['0,5%', 'lo 0,5%', 'dello 0,5%'],
	['−3%', 'il −3%', 'del −3%']
])('%s has its article', (number, article, preposition) => {
	expect(plain(il(number))).toBe(article);
	expect(plain(del(number))).toBe(preposition);
});

test('dates have their prepositions', () => {
	expect(plain(asOf('2024-06-21'))).toBe('al 21 giugno 2024');
	expect(plain(asOf('2024-07-08'))).toBe('all’8 luglio 2024');
	expect(plain(asOf('2024-07-11'))).toBe('all’11 luglio 2024');
	expect(plain(asOf('2024-04'))).toBe('ad aprile 2024');
	expect(plain(asOf('2024-06'))).toBe('a giugno 2024');
	expect(plain(asOf('2024'))).toBe('al 2024');
	expect(plain(ofDate('2026-11-24'))).toBe('del 24 novembre 2026');
	expect(plain(ofDate('2026-11'))).toBe('di novembre 2026');
	expect(plain(al('2030'))).toBe('al 2030');
});

test('lists say ed before an e', () => {
	expect(list(['Gartner', 'AMD', 'Yole'])).toBe('Gartner, AMD e Yole');
	expect(list(['AMD', 'Epoch AI'])).toBe('AMD ed Epoch AI');
});

describe('what a title says', () => {
	const { market, valuations, record, growth, worthFigure } = italian;
	const titled = (ratio: number, over = false) =>
		plain(
			market.title(
				'A_all_ai_chips',
				'',
				{ year: 2027, value: 100 },
				{ year: 2030, value: 100 * ratio, over }
			)
		);
	test.each([
		[0.5, 'in calo a 50 mld $ entro il 2030'],
		[1, 'poco di più entro il 2030'],
		[1.2, '120 mld $ entro il 2030'],
		[1.5, 'una volta e mezza entro il 2030'],
		[1.9, 'quasi il doppio entro il 2030'],
		[2, 'il doppio entro il 2030'],
		[2.3, 'più del doppio entro il 2030'],
		[3, 'il triplo entro il 2030'],
		[3.4, 'oltre 3 volte tanto entro il 2030'],
		[4.9, 'quasi 5 volte tanto entro il 2030']
	])('of %d times as much', (ratio, end) =>
		expect(titled(ratio)).toBe(`Chip AI: 100 mld $ nel 2027, ${end}`)
	);

	test('of amounts, years and shares', () => {
		expect(titled(1.2, true)).toBe('Chip AI: 100 mld $ nel 2027, oltre 120 mld $ entro il 2030');
		expect(plain(valuations.title('NVIDIA', 23.8, 2027, false))).toBe(
			'NVIDIA vale quasi 24 anni dell’intero mercato del 2027'
		);
		expect(plain(growth.title({ from: 2027, to: 2030, growth: 0.08 }, 0.11, 2032))).toBe(
			'Crescita dell’8% l’anno fino al 2030, dell’11% nel 2032'
		);
		expect(plain(worthFigure.title('NVIDIA', 1250, 0.8))).toBe(
			'NVIDIA vale qui 1.250 mld $, l’80% del suo prezzo'
		);
		expect(
			[record.title(1, 0, 1), record.title(0, 1, 3), record.title(5, 1, 7)].map(plain)
		).toEqual([
			'L’unica previsione era troppo bassa',
			'1 previsione su 3 era troppo alta, 2 esatte',
			'5 previsioni su 7 erano troppo basse, 1 troppo alta, 1 esatta'
		]);
	});
});

/** Every key of a value, its parts' keys below it. */
const keys = (value: unknown, at = ''): string[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([key, one]) => [`${at}.${key}`, ...keys(one, `${at}.${key}`)])
		: [];

test('what is looked up by id is there in both languages', () => {
	// Records of ids are open types, so the compiler cannot miss one of their keys.
	const looked = (words: typeof italian) =>
		keys({ ...words, names: {} })
			.filter((key) => !key.startsWith('.numbers') && !key.startsWith('.restated'))
			.sort();
	expect(looked(italian)).toEqual(looked(whole.en));
});

test('every name of the data that is English has an Italian one', () => {
	const { names } = italian;
	expect(facts.definitions.filter(({ id }) => !names.definitions[id] || !names.counts[id])).toEqual(
		[]
	);
	expect(facts.story.filter(({ id }) => !names.story[id])).toEqual([]);
	expect(facts.snapshots.filter(({ label }) => !names.snapshots[label])).toEqual([]);
	const worded = [...facts.evidence, ...facts.fundamentals]
		.map(({ period }) => period)
		// Years, names of products, and quarters as they are written in both languages.
		.filter((period) => /[a-z]/i.test(period) && !/^(H100|H200|B200|MI300X)$/.test(period));
	expect(worded.filter((period) => !names.periods[period])).toEqual([]);
	const notes = facts.pairs.flatMap(({ note }) => note ?? []);
	expect(notes.filter((note) => names.pairNote(note).match(/\b(the|of|and|at|Date)\b/))).toEqual(
		[]
	);
	expect(names.pairNote('Forecast computed: 129.2 at +7.4%. Date: recalculation.')).toBe(
		'Previsione calcolata: 129,2 a +7,4%. Data: ricalcolo.'
	);
});
