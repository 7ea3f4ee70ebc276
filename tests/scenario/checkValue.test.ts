import { describe, expect, test } from 'vitest';
import { checkValue, rangeText } from '../../src/lib/scenario/checkValue.ts';
import { findAssumption } from '../../src/lib/scenario/findAssumption.ts';
import { facts } from './facts.ts';

const check = (id: string, raw: unknown) => checkValue(findAssumption(id)!.row, id, raw, facts);

/** The double next to a number, away from zero or towards it. */
function beside(value: number, way: 1 | -1): number {
	if (value === 0) return way * Number.MIN_VALUE;
	const bits = new DataView(new ArrayBuffer(8));
	bits.setFloat64(0, value);
	bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(value > 0 ? way : -way));
	return bits.getFloat64(0);
}

/** The valid ranges of design 5. */
const numbers: [id: string, least: number, greatest: number, whole: boolean, words: string[]][] = [
	['points.2030', 0.001, 1e6, false, ['none']],
	['bend.2030', 0.01, 0.99, false, []],
	['growth.2030', -0.99, 10, false, []],
	['after.growth', -0.9, 5, false, ['auto']],
	['after.longRun', -0.5, 0.5, false, []],
	['after.halfLife', 0.1, 50, false, []],
	['after.ceiling', 0.001, 1e6, false, ['none']],
	['horizon', 2000, 2045, true, []],
	['error.from', 2000, 2045, true, []],
	['error.yearly', 0, 2, false, []],
	['error.base', 0, 1, false, []],
	['error.history', 1, 100, true, []],
	['error.freedom', 3, 200, true, []],
	['range.2030.low', 0.001, 1e6, false, ['none']],
	['range.2030.high', 0.001, 1e6, false, ['none']],
	['exitYear', 2000, 2045, true, []],
	['return', -0.9, 1, false, []],
	['custom', 0, 1, false, []],
	['restricted.high', 0, 1, false, []],
	['nvidia.share', 0, 1, false, []],
	['amd.margin', -1, 1, false, []],
	['tsmc.multiple', 1, 1000, false, []],
	['marvell.otherGrowth', -0.5, 1, false, []],
	['intel.margin.low', -1, 1, false, []],
	['view.year', 2000, 2045, true, []]
];

describe.each(numbers)('%s', (id, least, greatest, whole, words) => {
	test('accepts its edges, as numbers and as text', () => {
		for (const edge of [least, greatest]) {
			expect(check(id, edge)).toEqual({ value: edge });
			expect(check(id, String(edge))).toEqual({ value: edge });
		}
		for (const word of words) expect(check(id, word)).toEqual({ value: word });
	});

	test('refuses what lies just outside, and names what would do', () => {
		const outside = whole
			? [least - 1, greatest + 1]
			: [beside(least, -1), beside(greatest, greatest > 0 ? 1 : -1)];
		for (const value of outside) {
			for (const raw of [value, String(value)]) {
				expect(check(id, raw)).toEqual({
					problem: {
						code: 'out-of-range',
						id,
						value: String(value),
						range: [`${least}…${greatest}`, ...words].join(' ')
					}
				});
			}
		}
	});

	test('is whole or not, as the table says', () => {
		const between = (least + greatest) / 2 + (whole ? 0.25 : 0);
		if (!whole) return expect(check(id, between)).toEqual({ value: between });
		expect(check(id, between)).toMatchObject({ problem: { code: 'not-whole' } });
		expect(check(id, String(between))).toMatchObject({ problem: { code: 'not-whole' } });
	});

	test.each([
		[NaN],
		[Infinity],
		[-Infinity],
		['NaN'],
		['Infinity'],
		['0x10'],
		[' 5'],
		['5 '],
		[''],
		['1e999'],
		['1,5'],
		['NONE'],
		['Auto'],
		['__proto__'],
		['constructor'],
		['toString']
	])('refuses %j as no number', (raw) => {
		expect(check(id, raw)).toMatchObject({ problem: { code: 'not-a-number', id } });
	});

	test.each([[null], [undefined], [true], [[]], [[2030]], [['none']], [{}], [{ value: 1 }]])(
		'refuses %j as no value',
		(raw) => {
			expect(check(id, raw)).toMatchObject({ problem: { code: 'not-a-value', id } });
		}
	);
});

test('the words of one assumption are none of another', () => {
	expect(check('points.2030', 'auto')).toMatchObject({ problem: { code: 'not-a-number' } });
	expect(check('after.growth', 'none')).toMatchObject({ problem: { code: 'not-a-number' } });
});

test('minus zero is kept as zero, so that equal scenarios read equal', () => {
	for (const raw of [-0, '-0']) {
		const checked = check('error.base', raw) as { value: number };
		expect(Object.is(checked.value, 0)).toBe(true);
	}
});

describe('a choice', () => {
	test.each([
		[
			'preset',
			[
				'article',
				'gartner-2024',
				'amd-2023',
				'omdia-2025',
				'gartner-2023',
				'omdia-2024',
				'marketus-2024',
				'marketsandmarkets-2024'
			]
		],
		['definition', ['A_all_ai_chips', 'B_dc_accelerators', 'G_syndicated', 'U_undefined']],
		['curve', ['steady', 'smooth', 'straight']],
		['error.view', ['forecast', 'range', 'pinned']],
		['view.figure', ['market', 'growth', 'valuations']],
		['view.axis', ['linear', 'log']]
	])('%s takes its words and no others', (id, words) => {
		for (const word of words) expect(check(id, word)).toEqual({ value: word });
		for (const raw of ['', 'ARTICLE', ' steady', '__proto__', 'constructor', 'toString', 0, NaN]) {
			expect(check(id, raw)).toMatchObject({ problem: { code: 'unknown-choice', id } });
		}
		for (const raw of [[words[0]], { 0: words[0] }, null, undefined, true]) {
			expect(check(id, raw)).toMatchObject({ problem: { code: 'not-a-value', id } });
		}
	});

	test('names what it would take', () => {
		expect(rangeText(findAssumption('curve')!.row, facts)).toBe('steady smooth straight');
	});
});

describe('a snapshot', () => {
	test.each(['2024-06-21', '2026-06-30', '2024-02-29', '2000-02-29', '1999-12-31'])(
		'may be the day %s',
		(date) => {
			expect(check('snapshot', date)).toEqual({ value: date });
		}
	);

	test.each([
		'2023-02-29',
		'1900-02-29',
		'2024-02-30',
		'2024-04-31',
		'2024-13-01',
		'2024-00-10',
		'2024-01-00',
		'2024-06',
		'2024',
		'2024-6-21',
		'21.06.2024',
		'2024-06-21T00:00',
		' 2024-06-21',
		'',
		20240621
	])('may not be %j', (raw) => {
		expect(check('snapshot', raw)).toEqual({
			problem: { code: 'not-a-date', id: 'snapshot', value: String(raw), range: 'YYYY-MM-DD' }
		});
	});
});

describe('a name', () => {
	test.each([
		'',
		'Bull case',
		'Größe «2030» ≥ 257 – čisté',
		'人工智能芯片',
		'👩🏽‍💻 ok',
		'=1+1',
		'<b>&"\'',
		'a b',
		'x'.repeat(120)
	])('may be %j', (name) => {
		expect(check('name', name)).toEqual({ value: name });
	});

	test('may have 120 characters and not 121', () => {
		expect(check('name', 'x'.repeat(121))).toEqual({
			problem: { code: 'too-long', id: 'name', value: 'x'.repeat(60), range: '0…120' }
		});
	});

	test.each([
		['a null', 'a\u0000b'],
		['a line end', 'a\nb'],
		['a tab', 'a\tb'],
		['an escape', '\u001b[31mred'],
		['a delete', 'a\u007f'],
		['a C1 control', 'a\u0085b'],
		['a bidirectional override', 'safe\u202egnp.exe'],
		['an embedding', '\u202aa'],
		['an isolate', 'a\u2066b\u2069'],
		['half a surrogate pair', 'a\ud83d'],
		['the other half', '\ude00a'],
		['a noncharacter that XML forbids', 'a\uffff']
	])('may not hold %s', (_, name) => {
		expect(check('name', name)).toMatchObject({ problem: { code: 'not-a-value', id: 'name' } });
	});
});

describe('what a message shows of a refused value', () => {
	const deep = (JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown[])[0];

	test.each([
		['an array nested without end', deep],
		['an object that refuses to be text', { toString: 1, valueOf: 1 }],
		['an object without a prototype', Object.create(null)],
		['a circle', Object.assign([], { 0: facts }) as unknown],
		['a big integer', 10n],
		['a symbol', Symbol('x')],
		['a function', () => 1]
	])('is short and never throws, even for %s', (_, raw) => {
		const { problem } = check('points.2030', raw) as { problem: { value: string; code: string } };
		expect(problem.code).toBe('not-a-value');
		expect(problem.value.length).toBeLessThanOrEqual(60);
	});

	test('has no control characters and no half characters', () => {
		const raw = `\u001b[31m\u202e\n${'x'.repeat(54)}😀`;
		const { problem } = check('curve', raw) as { problem: { value: string } };
		expect(problem.value).not.toMatch(/[\u0000-\u001f\u202e\ud800-\udfff]/u);
	});
});
