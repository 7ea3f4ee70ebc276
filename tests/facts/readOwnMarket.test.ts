import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibration } from '../../src/lib/answers/calibration.ts';
import { companyRanges } from '../../src/lib/answers/companyRanges.ts';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { figuresOf } from '../../src/lib/answers/figuresOf.ts';
import { houses } from '../../src/lib/answers/houses.ts';
import { project } from '../../src/lib/answers/project.ts';
import { record } from '../../src/lib/answers/record.ts';
import { shareEvidence } from '../../src/lib/answers/shareEvidence.ts';
import { checkCompanyInputs } from '../../src/lib/facts/checkCompanyInputs.ts';
import { checkDuplicates } from '../../src/lib/facts/checkDuplicates.ts';
import { checkPresets } from '../../src/lib/facts/checkPresets.ts';
import { checkRanges } from '../../src/lib/facts/checkRanges.ts';
import { checkReality } from '../../src/lib/facts/checkReality.ts';
import { checkReferences } from '../../src/lib/facts/checkReferences.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { readOwnMarket, type OwnMarketInput } from '../../src/lib/facts/readOwnMarket.ts';
import { recordSchemas } from '../../src/lib/facts/schema.ts';
import { listKeys } from '../../src/lib/facts/factFiles.ts';
import type { Facts } from '../../src/lib/facts/types.ts';
import { openText } from '../../src/lib/scenario/openText.ts';
import { toFile } from '../../src/lib/scenario/file.ts';
import { restore } from '../../src/lib/scenario/restore.ts';
import { whole } from '../../src/lib/words/whole.ts';
import * as v from 'valibot';

const facts = readFacts();
const figures = readFileSync('static/example-memory-market.csv', 'utf8');
const companies = readFileSync('static/example-memory-companies.csv', 'utf8');
const market = { name: 'Memory', unit: '$ bn', mode: 'replace' } as const;
const read = (input: OwnMarketInput) => readOwnMarket({ ...market, ...input }, facts);

/** The facts of an input that must be readable, with the problems it still has. */
function made(input: OwnMarketInput): Facts {
	const result = read(input);
	if (!result.facts) throw new Error(result.problems.map(whole.en.own.say).join('\n'));
	return result.facts;
}

/** All that the check of `data/` has against facts, but for what a reader's market may leave open. */
function complaints(own: Facts): string[] {
	const shapes = listKeys.flatMap((list) =>
		own[list].flatMap((one, i) => {
			const result = v.safeParse(recordSchemas[list], one);
			if (result.success) return [];
			const paths = result.issues.map(({ path }) => path?.map(({ key }) => key).join('.'));
			// A reader may have no page to name.
			return list === 'sources' && paths.join() === 'address' ? [] : [`${list} ${i} ${paths}`];
		})
	);
	const fits = [checkDuplicates, checkReferences, checkRanges, checkPresets].flatMap((check) =>
		check(own)
	);
	// Nothing made to order is 0, whose range starts at it.
	const inputs = checkCompanyInputs(own).filter(
		({ id, field }) => !(/^(custom|restricted)$/.test(id) && field === 'low')
	);
	return [
		...shapes,
		...[...fits, ...inputs, ...checkReality(own)].map((one) => JSON.stringify(one))
	];
}

describe('the example on memory chips', () => {
	const own = made({ figures, companies });

	test('is read without a complaint, in its place and beside the built-in data', () => {
		for (const mode of ['replace', 'join'] as const) {
			const result = read({ figures, companies, mode });
			expect(result.problems).toEqual([]);
			expect(complaints(result.facts!)).toEqual([]);
		}
	});

	test('says of every figure but the published one that it is invented', () => {
		const invented = own.figures.filter(({ note }) => note?.startsWith('Invented'));
		const published = own.figures.filter((one) => !invented.includes(one));
		expect(published).toMatchObject([{ value: 30, bound: 'lower', year: 2025 }]);
		const built = facts.figures.find(({ id }) => id === 'gartner-2026-01-hbm-2025')!;
		expect(published[0]).toMatchObject({ value: built.value, vintage: built.vintage });
		expect(own.companies.length).toBe(4);
	});

	test('has its own path, counts, houses and record', () => {
		const { scenario, view, problems } = restore([], own);
		expect(problems).toEqual([]);
		expect([scenario.preset, view.company]).toEqual(['own', 'skhynix']);
		const projection = project(scenario, own);
		expect(projection.points.map(({ year, value }) => [year, value])).toEqual([
			[2024, 18],
			[2025, 33],
			[2027, 70],
			[2030, 110]
		]);
		expect(projection.settings.error.from).toBe(2026);
		expect(own.definitions.map(({ label }) => label)).toEqual([
			'High-bandwidth memory',
			'All DRAM'
		]);
		expect(houses(own, { confidence: 'low' }).map(({ points }) => points.length)).toEqual([11, 2]);
		// Forecasts of 2024 and 2025 made before, against the estimates published after: 33 of March 2026.
		const { rows } = record('ai', null, own);
		expect(
			rows.map(({ pair }) => [pair.house, pair.targetYear, pair.forecast, pair.outcome])
		).toEqual([
			['example-house-a', 2024, 16, 18],
			['example-house-c', 2025, 14, 33],
			['example-house-a', 2025, 25, 33]
		]);
		expect(rows[0]!.pair.horizonYears).toBeCloseTo(0.295, 3);
		expect(calibration(own)).toBeNull();
		expect(figuresOf(own)).not.toContain('story');
		expect(own.story).toEqual([]);
	});

	test('gives its companies a worth from their own assumptions', () => {
		const { scenario } = restore(
			[
				['skhynix.share', 0.5],
				['exitYear', 2030]
			],
			own
		);
		expect(scenario.set).toEqual({ 'skhynix.share': 0.5 });
		const projection = project(scenario, own);
		const worth = companyWorth('skhynix', projection, own, 2030);
		// Market 110, all of it sold to all, half of it; 19 of 68.34 of revenue is the market's.
		expect(worth.aiRevenue).toBeCloseTo(55, 9);
		expect(worth.base?.otherRevenue).toBeCloseTo(49.34, 9);
		const n = 2031 - (2026 + 172 / 365);
		const rest = 49.34 * 1.06 ** n;
		expect(worth.worth).toBeCloseTo((0.3 * 10 * (55 + rest)) / 1.107 ** n, 6);
		expect(companyRanges(worth, projection, own)!.futures).toHaveLength(20);
		expect(shareEvidence('skhynix', own)).toMatchObject([{ low: 0.55, high: 0.55 }]);
		expect(companyWorth('asml', projection, own, 2030).reasons.worth!.code).toBe('role-equipment');
	});

	test('knows no assumption of a company it does not have', () => {
		const { problems } = restore(
			[
				['nvidia.share', 0.5],
				['asml.share', 0.5]
			],
			own
		);
		expect(problems.map(({ code, id }) => [code, id])).toEqual([
			['unknown-id', 'nvidia.share'],
			['unknown-id', 'asml.share']
		]);
		expect(restore([['skhynix.share', 0.5]], facts).problems[0]!.code).toBe('unknown-id');
	});

	test('travels inside a saved file and reads back as the same facts', () => {
		const { scenario } = restore([['points.2030', 120]], own);
		const saved = JSON.parse(JSON.stringify(toFile(scenario, own)));
		const again = readOwnMarket({ market: saved.market }, facts);
		expect(again.problems).toEqual([]);
		expect(again.facts).toEqual(own);
		expect(openText(JSON.stringify(saved), again.facts!)).toMatchObject({ scenario, problems: [] });
	});

	test('beside the built-in data the article stays where the page starts', () => {
		const both = made({ figures, companies, mode: 'join' });
		expect(both.presets[0]!.id).toBe('article');
		expect(both.presets.at(-1)!.id).toBe('own');
		expect(restore([], both).scenario.preset).toBe('article');
		expect(both.houses.filter(({ name }) => name === 'Gartner')).toHaveLength(1);
		expect(both.companies.filter(({ name }) => name === 'SK hynix')).toHaveLength(1);
		expect(both.companies.length).toBe(facts.companies.length);
		expect(figuresOf(both)).toEqual(figuresOf(facts));
		expect(facts.own).toBeUndefined();
		expect(facts.figures).toHaveLength(readFacts().figures.length);
	});
});

const head = 'house,vintage,year,value,low,high,bound,definition,source,url,confidence,note';
const row = 'A,2024,2025,10,,,,,S,,,';
const sheet = (...rows: string[]) => [head, row, ...rows].join('\n');
const ownHead =
	'name,role,market_value,date,revenue,revenue_in_market,year_end,share,margin,source,url';

describe('what a spreadsheet writes is read as it was meant', () => {
	const expected = [
		{ house: 'Ä “quoted”, B', year: 2025, value: 1234.5, note: 'a; "b"' },
		{ house: 'C', year: 2026, value: 2000 }
	];
	test.each([
		[
			'commas and points, with a byte order mark, CRLF and blank lines',
			'\ufeffhouse,vintage,year,value,source,note\r\n\r\n"Ä “quoted”, B",2024,2025,1234.5,S,"a; ""b"""\r\n,,,,,\r\nC,2024-06,2026,"2,000.0",S,\r\n\r\n'
		],
		[
			'semicolons and decimal commas',
			'House;Vintage;Year;Value;Source;Note\r\n"Ä “quoted”, B";2024;2025;1.234,5;S;"a; ""b"""\r\nC;2024-06;2026;2.000,0;S;'
		],
		[
			'tabs, as pasted',
			'House\tPublished\tYear\tMarket\tTitle\tComment\nÄ “quoted”, B\t2024\t2025\t1 234,5\tS\t"a; ""b"""\nC\t2024-06\t2026\t2000\tS\t'
		],
		[
			'Swiss thousands, other heads and columns nobody knows',
			'who,publication date,YEAR,value usd bn,page,remarks,my own\n"Ä “quoted”, B",2024,2025,1\'234.5,S,"a; ""b""",x\nC,2024-06,2026,2000,S,,'
		]
	])('%s', (_, text) => {
		const { facts: own, problems } = read({ figures: text });
		expect(problems.filter(({ code }) => code !== 'unknown-column')).toEqual([]);
		expect(own!.own!.figures).toMatchObject(expected);
	});

	test('per cent and days with dots', () => {
		const text = `${ownHead}\nX,merchant,"1,500",30.6.2026,100,20,31.12.2025,35 %,12.5%,S,`;
		const own = made({ figures: sheet(), companies: text });
		expect(own.own!.companies).toMatchObject([
			{ market_value: 1500, date: '2026-06-30', year_end: '2025-12-31', share: 0.35, margin: 0.125 }
		]);
	});

	test('rows are counted as the spreadsheet counts them', () => {
		const { problems } = read({ figures: `${head}\n\n${row}\n\nA,2024,1999,10,,,,,S,,,` });
		expect(problems.map((one) => whole.en.own.say(one))).toEqual([
			'Figures, row 5, year: 1999 is not within 2000 to 2045.'
		]);
	});
});

describe('a row that cannot be used is named, and the others count', () => {
	test.each([
		['A,2024,2026,-3,,,,,S,,,', 'value', 'not-above-zero'],
		['A,2024,2026,0x10,,,,,S,,,', 'value', 'not-a-number'],
		['A,2024,2026,1e999,,,,,S,,,', 'value', 'not-a-number'],
		['A,2024,2026,=1+1,,,,,S,,,', 'value', 'not-a-number'],
		['A,2024,2026,2000000,,,,,S,,,', 'value', 'range'],
		['A,2024,2026,NaN,,,,,S,,,', 'value', 'not-a-number'],
		['A,2024,2026,about 5,,,,,S,,,', 'value', 'not-a-number'],
		['A,2024,2026,,,,,,S,,,', 'value', 'value-or-range'],
		['A,2024,2026,5,4,6,,,S,,,', 'value', 'value-or-range'],
		['A,2024,2026,,4,,,,S,,,', 'value', 'value-or-range'],
		['A,2024,2026,,6,4,,,S,,,', 'low', 'low-not-below-high'],
		['A,2024,2025.5,5,,,,,S,,,', 'year', 'not-whole'],
		['A,2024,next,5,,,,,S,,,', 'year', 'not-a-number'],
		['A,2024-13,2026,5,,,,,S,,,', 'vintage', 'date'],
		['A,06/07/2024,2026,5,,,,,S,,,', 'vintage', 'date'],
		['A,31.02.2024,2026,5,,,,,S,,,', 'vintage', 'date'],
		[',2024,2026,5,,,,,S,,,', 'house', 'missing'],
		['A,2024,2026,5,,,,,,,,', 'source', 'missing'],
		['=cmd|x,2024,2026,5,,,,,S,,,', 'house', 'formula'],
		['@SUM(A1),2024,2026,5,,,,,S,,,', 'house', 'formula'],
		['A,2024,2026,5,,,,=HYPERLINK(1),S,,,', 'definition', 'formula'],
		[`${'n'.repeat(121)},2024,2026,5,,,,,S,,,`, 'house', 'too-long'],
		[`A,2024,2026,5,,,,,S,,,${'n'.repeat(601)}`, 'note', 'too-long'],
		['A\u202eB,2024,2026,5,,,,,S,,,', 'house', 'unsafe-text'],
		['"A\nB",2024,2026,5,,,,,S,,,', 'house', 'unsafe-text'],
		['A\ud800,2024,2026,5,,,,,S,,,', 'house', 'unsafe-text'],
		['A,2024,2026,5,,,,,S,javascript:alert(1),,', 'url', 'address'],
		['A,2024,2026,5,,,,,S,"https://x.org/""><b>",,', 'url', 'address'],
		['A,2024,2026,5,,,over,,S,,,', 'bound', 'choice'],
		['A,2024,2026,5,,,,,S,,sure,', 'confidence', 'choice'],
		['A,2024,2025,11,,,,,S,,,', 'year', 'duplicate'],
		['A,2024,2026,1,234,,,,,S,,,', '', 'too-many-cells']
	])('%s', (text, field, code) => {
		const { facts: own, problems } = read({ figures: sheet(text) });
		expect(problems).toMatchObject([{ file: 'figures', row: 3, field, code }]);
		expect(own!.figures).toHaveLength(1);
	});

	test.each([
		['X,chip maker,,,,,,,,S,', 'role', 'choice'],
		['X,merchant,100,,,,,,,S,', 'date', 'value-and-date'],
		['X,merchant,,2026,,,,,,S,', 'date', 'value-and-date'],
		['X,merchant,,,100,,,,,S,', 'year_end', 'value-and-date'],
		['X,merchant,,,100,200,2025,,,S,', 'revenue_in_market', 'more-than-revenue'],
		['X,merchant,,,,5,2025,,,S,', 'revenue_in_market', 'more-than-revenue'],
		['X,merchant,,,,,,0.2,,S,', 'date', 'value-and-date'],
		['X,merchant,100,2026,,,,35,,S,', 'share', 'range'],
		['X,merchant,100,2026,,,,,-2,S,', 'margin', 'range'],
		['X,merchant,50%,2026,,,,,,S,', 'market_value', 'not-a-number'],
		[',merchant,100,2026,,,,,,S,', 'name', 'missing'],
		['y,merchant,100,2026,,,,,,S,', 'name', 'duplicate']
	])('the company %s', (text, field, code) => {
		const good = 'Y,merchant,100,2026,,,,,,S,';
		const { facts: own, problems } = read({
			figures: sheet(),
			companies: [ownHead, good, text].join('\n')
		});
		expect(problems).toMatchObject([{ file: 'companies', row: 3, field, code }]);
		expect(own!.companies).toHaveLength(1);
	});

	test('a number with a mark that may be either is asked about, not guessed', () => {
		const { problems } = read({
			figures: 'house\tvintage\tyear\tvalue\tsource\nA\t2024\t2025\t1,234\tS'
		});
		expect(problems).toMatchObject([
			{ row: 2, code: 'ambiguous-number', value: '1,234' },
			{ code: 'no-rows' }
		]);
	});

	test('what the built-in data have already is said, and theirs counts', () => {
		const text =
			'house,vintage,year,value,definition,source\nGartner,2024-05-29,2025,90,all AI chips,S\nB,2024,2025,90,all AI chips,S';
		const { facts: both, problems } = read({ figures: text, mode: 'join' });
		expect(problems).toMatchObject([{ row: 2, code: 'built-in' }]);
		expect(both!.figures).toHaveLength(facts.figures.length + 1);
		expect(both!.figures.at(-1)!.definition).toBe('A_all_ai_chips');
	});
});

describe('a market that cannot be read at all is refused with the reason', () => {
	test.each<[string, OwnMarketInput, string]>([
		['nothing', {}, 'no-rows'],
		['an empty table', { figures: '' }, 'empty-table'],
		['a head alone', { figures: head }, 'empty-table'],
		['no head', { figures: `${row}\n${row}` }, 'missing-column'],
		['a page', { figures: '<!doctype html>\n<p>' }, 'missing-column'],
		['two megabytes', { figures: sheet('x'.repeat(2 << 20)) }, 'file-too-long'],
		['too many rows', { figures: `${head}\n${'A,2024,2025,1\n'.repeat(10_001)}` }, 'too-many-rows'],
		['too many columns', { figures: `${head}\n${row}${','.repeat(64)}` }, 'too-many-columns'],
		['ranges alone', { figures: `${head}\nA,2024,2025,,1,2,,,S,,,` }, 'no-points'],
		['low confidence alone', { figures: `${head}\nA,2024,2025,1,,,,,S,,low,` }, 'no-points'],
		['no name', { figures: sheet(), name: ' ' }, 'empty'],
		['a formula as its name', { figures: sheet(), name: '=1' }, 'formula'],
		['euros among dollars', { figures: sheet(), unit: '€ bn', mode: 'join' }, 'other-unit'],
		['a mode that is none', { figures: sheet(), mode: 'merge' as never }, 'choice'],
		['no JSON', { json: '{' }, 'not-json'],
		['a list', { json: '[]' }, 'not-an-object'],
		['lists where rows should be', { json: '{"figures":[[1]]}' }, 'not-an-object'],
		['depth', { json: `{"figures":[${'['.repeat(9)}${']'.repeat(9)}]}` }, 'too-deep'],
		['figures that are no list', { json: '{"figures":{"length":1}}' }, 'not-a-list'],
		['a prototype', { json: '{"figures":[{"__proto__":{"a":1}}]}' }, 'unknown-field'],
		[
			'numbers as texts',
			{ json: '{"figures":[{"house":"A","vintage":"2024","year":"2025","value":1,"source":"S"}]}' },
			'not-a-number'
		],
		['a start that is none', { figures: sheet(), points: { house: 1 } as never }, 'not-text']
	])('%s', (_, input, code) => {
		const { facts: own, problems } = read(input);
		expect(own).toBeNull();
		expect(problems.map((one) => one.code)).toContain(code);
		for (const one of problems) expect(whole.en.own.say(one)).not.toMatch(/cannot be used\.$/);
	});
});

describe('the path starts from', () => {
	const points = (own: Facts) =>
		project(restore([], own).scenario, own).points.map(({ year, value }) => [year, value]);
	const two = sheet(
		'A,2024,2026,12,,,,,S,,,',
		'A,2025,2025,11,,,,,S,,,',
		'A,2025,2027,15,,,,,S,,,',
		'B,2026,2025,20,,,,,S,,,',
		'B,2026,2028,40,,,,,S,,,'
	);

	test('the first house’s newest publication that gives two years', () => {
		expect(points(made({ figures: two }))).toEqual([
			[2025, 11],
			[2027, 15]
		]);
	});

	test('the publication that was chosen, which a saved file keeps', () => {
		const own = made({ figures: two, points: { house: 'B', vintage: '2026' } });
		expect(points(own)).toEqual([
			[2025, 20],
			[2028, 40]
		]);
		expect(points(readOwnMarket({ market: own.own }, facts).facts!)).toEqual(points(own));
	});

	test('the middle of each year where no house gives two', () => {
		const own = made({
			figures: [
				head,
				row,
				'B,2024,2025,30,,,,,S,,,',
				'C,2024,2025,20,,,,,S,,,',
				'D,2024,2026,7,,,,,S,,,'
			].join('\n')
		});
		expect(points(own)).toEqual([
			[2025, 20],
			[2026, 7]
		]);
		expect(own.presets[0]).toMatchObject({ house: 'c', later: [own.figures[3]!.id] });
		expect(complaints(own)).toEqual([]);
	});

	test('one point, with the long-run growth after it and no complaint', () => {
		const own = made({ figures: sheet() });
		expect(restore([], own)).toMatchObject({ scenario: { preset: 'own', set: {} }, problems: [] });
		expect(project(restore([], own).scenario, own).firstGrowthAfter).toBeCloseTo(0.04, 9);
	});
});

test('no house of a reader is taken for the article, and no company for an assumption', () => {
	const text = `${ownHead}\n${['points', 'View', '2024', '芯片', 'Error', 'custom'].map((name) => `${name},merchant,100,2026,,,,,,S,`).join('\n')}`;
	const own = made({
		figures: `${head}\nArticle,2024,2025,1,,,,,S,,,\n新,2024,2026,1,,,,,S,,,`,
		companies: text
	});
	expect(own.houses.map(({ id }) => id)).toEqual(['article-2', 'ownother']);
	expect(own.companies.map(({ id }) => id)).toEqual([
		'points2',
		'view2',
		'owncompany',
		'owncompany2',
		'error2',
		'custom2'
	]);
	expect(complaints(own)).toEqual([]);
	expect(
		restore(
			own.companies.map(({ id }) => [`${id}.share.low`, 0.01]),
			own
		).problems
	).toEqual([]);
});

const cell = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			'A',
			'B',
			'S',
			'2024',
			'2024-06',
			'2025',
			'2026',
			'10',
			'12.5',
			'1,5',
			'low',
			'lower',
			'',
			'',
			''
		)
	},
	fc.constantFrom(
		'=1+1',
		'"',
		'""',
		'\n',
		';',
		'\t',
		'\u0000',
		'\u202e',
		'\ud800',
		'-3',
		'1e308',
		'__proto__',
		'35 %',
		'merchant',
		'https://x.org',
		'<b>'
	),
	fc.string({ unit: 'binary', maxLength: 6 }),
	fc.double().map(String)
);
const columns = fc.shuffledSubarray([...new Set([...head.split(','), ...ownHead.split(',')])], {
	minLength: 5
});
const anySheet = fc
	.tuple(
		columns,
		fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 6 }),
		fc.constantFrom(',', ';', '\t')
	)
	.map(([names, rows, mark]) => [names, ...rows].map((cells) => cells.join(mark)).join('\r\n'));
const nearly = fc
	.tuple(
		fc.constantFrom(figures, companies),
		fc.array(fc.tuple(fc.nat(3000), fc.nat(8), cell), { maxLength: 8 })
	)
	.map(([text, edits]) =>
		edits.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text)
	);

test('no table breaks anything: each gives facts in order, or says why not', () => {
	let whole = 0;
	const check = (one: string, other: string, mode: 'join' | 'replace') => {
		const { facts: own, problems } = readOwnMarket(
			{ ...market, mode, figures: one, companies: other },
			facts
		);
		for (const { file, value, row: at } of problems) {
			if (!file || !Number.isInteger(at) || value.length > 600)
				throw new Error('a problem without a place');
		}
		if (!own) {
			expect(problems.length).toBeGreaterThan(0);
			return;
		}
		whole++;
		// The built-in data are checked elsewhere; joined to them a market takes too long to check each time.
		if (mode === 'replace') expect(complaints(own)).toEqual([]);
		const { years } = project(restore([['preset', 'own']], own).scenario, own);
		expect(years.every(({ value }) => value > 0 && value < Infinity)).toBe(true);
	};
	const tables = fc.oneof(anySheet, nearly);
	const runs = process.env.CHIPCAST_LONG ? 50_000 : 1_500;
	fc.assert(fc.property(tables, tables, fc.constantFrom('join', 'replace', 'replace'), check), {
		numRuns: runs,
		seed: 20_251_128
	});
	expect(whole).toBeGreaterThan(runs / 20);
}, 600_000);
