import { expect, test } from 'vitest';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { byId } from '../../src/lib/facts/byId.ts';
import defaults from '../../data/defaults/2026-11-24.json' with { type: 'json' };

// Every number below was typed from the pages' transcripts, not from the files under test.

const facts = readFacts();
const figures = byId(facts.figures);
const market = new Set(facts.definitions.filter((one) => one.market).map(({ id }) => id));

const ticks = (year: number) =>
	facts.figures
		.filter((one) => one.year === year && one.confidence !== 'low' && market.has(one.definition))
		.map(({ value, low, high }) => value ?? `${low}-${high}`)
		.sort((a, b) => parseFloat(String(a)) - parseFloat(String(b)));

test('the data are of version 2026-11-24 and as many as were collected', () => {
	expect(facts.version).toBe('2026-11-24');
	expect(facts.definitions).toHaveLength(12);
	expect(facts.companies).toHaveLength(13);
	expect(facts.marketValues).toHaveLength(57);
	// 26 company periods, and 8 rows of a Gartner table with two years each.
	expect(facts.fundamentals).toHaveLength(26 + 8 * 2);
	// 16 shares, two of which are not of a company and stand with the evidence.
	expect(facts.shares).toHaveLength(14);
	// 353 rows: 160 pairs and 193 others; with the two shares and three rows of one paper.
	expect(facts.evidence).toHaveLength(193 + 2 + 3);
});

test('seven figures of a whole market stand beside 2027 and nine beside 2030', () => {
	expect(ticks(2027)).toEqual([67, '110-400', 119.4, 140, 150, 165, 400]);
	expect(ticks(2030)).toEqual([118.1, 130, 200, 257, 286, 295.56, 330, 453, 900]);
});

test('142 pairs are of all semiconductors, 118 of them calibrate; 17 are of AI chips, 14 calibrate', () => {
	const of = (set: string) => facts.pairs.filter((pair) => pair.set === set);
	const used = (set: string) => of(set).filter((pair) => pair.calibrate);
	expect([of('semiconductors').length, used('semiconductors').length]).toEqual([142, 118]);
	expect([of('ai').length, used('ai').length]).toEqual([17, 14]);
	const means = new Set(used('ai').map(({ house, targetYear }) => `${house} ${targetYear}`));
	const years = new Set(used('ai').map(({ targetYear }) => targetYear));
	expect([means.size, years.size]).toEqual([9, 3]);
	expect(
		Math.min(...used('semiconductors').map((pair) => pair.horizonYears))
	).toBeGreaterThanOrEqual(0.25);
});

/** The table "Recommended sliders" of the collection: default, low, high. */
const inputs: [id: string, value: number, low: number, high: number][] = [
	['custom', 0.25, 0.12, 0.4],
	['restricted', 0.15, 0.05, 0.25],
	['return', 0.107, 0.08, 0.13],
	['nvidia.share', 0.85, 0.65, 0.93],
	['amd.share', 0.08, 0.04, 0.15],
	['intel.share', 0.01, 0, 0.03],
	['qualcomm.share', 0.015, 0, 0.04],
	['broadcom.share', 0.6, 0.45, 0.75],
	['marvell.share', 0.1, 0.05, 0.2],
	['tsmc.share', 0.11, 0.06, 0.15],
	['nvidia.margin', 0.45, 0.35, 0.57],
	['broadcom.margin', 0.34, 0.25, 0.42],
	['amd.margin', 0.22, 0.12, 0.3],
	['intel.margin', 0.1, -0.05, 0.2],
	['qualcomm.margin', 0.26, 0.2, 0.3],
	['marvell.margin', 0.2, 0.1, 0.3],
	['tsmc.margin', 0.43, 0.36, 0.48],
	['nvidia.multiple', 22, 15, 32],
	['broadcom.multiple', 22, 15, 32],
	['amd.multiple', 22, 15, 32],
	['marvell.multiple', 22, 15, 32],
	['tsmc.multiple', 20, 14, 27],
	['qualcomm.multiple', 16, 11, 22],
	['intel.multiple', 16, 10, 25],
	['nvidia.otherGrowth', 0.06, 0, 0.12],
	['marvell.otherGrowth', 0.06, 0, 0.12],
	['broadcom.otherGrowth', 0.07, 0.03, 0.1],
	['amd.otherGrowth', 0.08, 0.03, 0.12],
	['intel.otherGrowth', 0.02, -0.03, 0.05],
	['qualcomm.otherGrowth', 0.04, 0, 0.08],
	['tsmc.otherGrowth', 0.09, 0.05, 0.14]
];

test('companies start from the values and ranges the collection recommends', () => {
	const held = facts.companyInputs.map(({ id, value, low, high }) => [id, value, low, high]);
	const byName = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
	expect(held.sort(byName)).toEqual([...inputs].sort(byName));
});

test('the size of the errors is the one the collection states', () => {
	const sigma = (set: string) => {
		const used = facts.pairs.filter((pair) => pair.set === set && pair.calibrate);
		const squares = used.map((p) => Math.log(p.outcome / p.forecast) ** 2 / p.horizonYears);
		return Math.sqrt(squares.reduce((a, b) => a + b) / used.length);
	};
	expect(sigma('semiconductors')).toBeCloseTo(0.142, 3);
	expect(sigma('ai')).toBeCloseTo(0.466, 3);
});

/** One figure of each of the 56 collected forecasts: id, value or range, vintage, definition, bound. */
const forecasts: [
	id: string,
	value: number | string,
	vintage: string,
	letter: string,
	bound?: string
][] = [
	['article-2024-06-2027', 140, '2024-06', 'U'],
	['article-2024-06-2030', 257, '2024-06', 'U', 'lower'],
	['gartner-2021-2025', 70, '2021', 'A'],
	['gartner-2023-08-2027', 119.4, '2023-08', 'A'],
	['gartner-2024-05-2023', 53.662, '2024-05-29', 'A'],
	['gartner-2024-05-servers-2028', 33, '2024-05-29', 'B'],
	['gartner-2024-08-2028', 198, '2024-08-02', 'A'],
	['gartner-2026-01-processors-2025', 200, '2026-01-12', 'B', 'lower'],
	['deloitte-2023-11-generative-2024', 50, '2023-11', 'C', 'lower'],
	['deloitte-2023-11-total-2027', '110-400', '2023-11', 'A'],
	['deloitte-2025-02-2025', 150, '2025-02-04', 'C', 'lower'],
	['deloitte-2026-02-2026', 500, '2026-02', 'C', 'about'],
	['omdia-2024-08-2022', 10, '2024-08-01', 'B', 'upper'],
	['omdia-2024-08-2029', 151, '2024-08-01', 'B'],
	['omdia-2025-08-2030', 286, '2025-08', 'B'],
	['omdia-2024-03-2025', 150, '2024-03-29', 'B', 'lower'],
	['amd-2023-09-2027', 150, '2023-09', 'B'],
	['amd-2023-12-2027', 400, '2023-12', 'B'],
	['amd-2024-10-2028', 500, '2024-10', 'B'],
	['amd-2025-06-2028', 500, '2025-06-12', 'B', 'lower'],
	['amd-2025-11-2030', 1000, '2025-11-11', 'D'],
	['amd-2026-05-2030', 1000, '2026-05-22', 'E', 'lower'],
	['broadcom-2024-12-2027', '60-90', '2024-12-12', 'F'],
	['broadcom-2026-03-2027', 100, '2026-03-04', 'F', 'lower'],
	['morgan-stanley-2023-2027', 125, '2023', 'U'],
	['morgan-stanley-2024-12-2027', 30, '2024-12-15', 'I'],
	['ubs-2024-01-2027', 165, '2024-01-03', 'U'],
	['citi-2025-07-2028', 563, '2025-07-08', 'D'],
	['bofa-2025-12-accelerators-2030', 900, '2025-12-19', 'B'],
	['bofa-2025-12-systems-2030', 1200, '2025-12-19', 'E', 'lower'],
	['bofa-2026-06-2030', 1700, '2026-06-24', 'E'],
	['bofa-2024-2024', '85-90', '2024-04', 'B'],
	['bloomberg-intelligence-2026-05-2033', 600, '2026-05-31', 'B', 'lower'],
	['delloro-2024-01-capex-2028', 200, '2024-01-25', 'E', 'lower'],
	['delloro-2024-01-2028', 286, '2024-01', 'D'],
	['delloro-2024-07-2028', 390, '2024-08', 'D'],
	['yole-2025-07-2030', 200, '2025-07', 'B', 'lower'],
	['yole-2025-07-proc-2030', 372, '2025-07', 'D'],
	['techinsights-2026-2026', 300, '2026-04-29', 'B', 'lower'],
	['idtechex-2023-05-2033', 257.6, '2023-05', 'A'],
	['idtechex-2024-2034', 300, '2024', 'A', 'upper'],
	['idtechex-2025-05-2030', 453, '2025-05', 'B'],
	['marketsandmarkets-2024-10-2029', 311.58, '2024-10-22', 'H'],
	['precedence-2026-02-2035', 1104.68, '2026-02-05', 'G'],
	['nextmsc-2025-02-2030', 295.56, '2025-02-01', 'G'],
	['sns-insider-2024-2032', 621.15, '2024', 'G'],
	['globaldata-2022-09-2030', 130, '2022-09-06', 'G'],
	['altindex-2024-04-2033', 341, '2024-04-30', 'G'],
	['statista-jemlit-2025-2030', 330, '2025', 'G'],
	['intent-2024-2030', 118.1, '2024', 'G'],
	['imarc-2025-2033', 173.5, '2025', 'G'],
	['business-market-insights-2026-2033', 653.68, '2026', 'G'],
	['researchnester-2026-01-2035', 930.6, '2026-01-05', 'G'],
	['market-intelo-2026-2034', 296.8, '2026', 'B'],
	['mri-2026-2033', 250, '2026', 'G'],
	['unnamed-2020-04-2027', 83.253, '2020-04-22', 'G'],
	['unnamed-2023-12-2027', 126, '2023-12', 'A', 'lower']
];

test.each(forecasts)('%s says %s', (id, value, vintage, letter, bound) => {
	const figure = figures.get(id)!;
	expect(figure.value ?? `${figure.low}-${figure.high}`).toBe(value);
	expect(figure.vintage).toBe(vintage);
	expect(figure.definition[0]).toBe(letter);
	expect(figure.bound).toBe(bound);
});

/** An increment without a level has no row: Technavio, +210.5 between 2022 and 2027. */
test('55 of the 56 forecasts have figures', () => {
	expect(forecasts.length - 2 + 1).toBe(56);
	expect(facts.figures.some(({ value }) => value === 210.5)).toBe(false);
});

test('values of one year differ so much by definition that no line may join them', () => {
	const of2024 = facts.figures.filter(({ year }) => year === 2024);
	const letters = (from: string[]) =>
		of2024.filter(({ definition }) => from.includes(definition[0]!));
	const values = letters(['A', 'B', 'C', 'D', 'E', 'G', 'H']).flatMap(({ value }) => value ?? []);
	expect([Math.min(...values), Math.max(...values)]).toEqual([19.4, 209]);
	expect(letters(['I']).map(({ value }) => value)).toEqual([12, 9]);
	for (const { figures: ids, set } of facts.presets)
		for (const id of ids)
			expect([set.definition, 'U_undefined']).toContain(figures.get(id)!.definition);
});

test('a forecast has a vintage: one house moved its own 2024 from 78 to 123', () => {
	const omdia = facts.figures.filter((one) => one.house === 'omdia' && one.year === 2024);
	expect(omdia.map(({ vintage, value }) => [vintage, value])).toEqual([
		['2024-08-01', 78],
		['2025-08', 123]
	]);
});

test('a fiscal year is not a calendar year', () => {
	const nvidia = byId(facts.fundamentals).get('nvidia-fy2026')!;
	expect(nvidia).toMatchObject({ end: '2026-01-25', fullYear: true, dataCenter: 193.7 });
	const parts = facts.fundamentals.filter(({ period }) => /^Q|quarter|Gartner/.test(period));
	expect(parts).toHaveLength(21);
	expect(parts.filter(({ fullYear }) => fullYear)).toEqual([]);
});

test('what came stands in one definition: 45, 123, 207', () => {
	expect(facts.reality.definition).toBe('B_dc_accelerators');
	expect(facts.reality.figures.map((id) => figures.get(id)?.value)).toEqual([45, 123, 207]);
	expect(facts.reality.figures.map((id) => figures.get(id)?.year)).toEqual([2023, 2024, 2025]);
});

test('the article values NVIDIA at 3,110 on 21 June 2024', () => {
	const article = facts.marketValues.filter((value) => value.article);
	expect(article).toHaveLength(1);
	expect(article[0]).toMatchObject({ company: 'nvidia', value: 3110, date: '2024-06-21' });
	const marks = facts.marketValues.filter((value) => value.private);
	expect(marks.map(({ company }) => company)).toEqual(Array(7).fill('bytedance'));
});

test('companies and snapshots carry the ids and dates that addresses use', () => {
	expect(facts.companies.map(({ id }) => id).join(' ')).toBe(
		'nvidia amd intel qualcomm broadcom marvell tsmc asml arm micron samsung skhynix bytedance'
	);
	expect(facts.snapshots.map(({ date }) => date)).toEqual([
		'2024-06-21',
		'2024-07-09',
		'2026-06-30'
	]);
});

test('every address is one of a page, and no two sources share one', () => {
	const addresses = facts.sources.map(({ address }) => address);
	for (const address of addresses) expect(address).toMatch(/^https?:\/\/[^\s]+$/);
	expect(new Set(addresses).size).toBe(addresses.length);
});

test('every source is cited', () => {
	const { figures: rows, marketValues, fundamentals, shares, evidence, pairs } = facts;
	const cited = new Set([
		...[...rows, ...marketValues, ...fundamentals, ...shares, ...evidence].map((r) => r.source),
		...pairs.flatMap((pair) => [pair.forecastSource, pair.outcomeSource])
	]);
	expect(facts.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
});

test('the error of the forecasts has the three published rows of Farmer and Lafond', () => {
	const rows = facts.evidence.filter(({ assumption }) => assumption === 'error.yearly');
	expect(rows.map(({ value }) => value)).toEqual([0.24, 0.38, 0.32]);
	expect(byId(facts.sources).get(rows[0]!.source)?.address).toBe(
		'https://arxiv.org/abs/1502.05274'
	);
});

test('the defaults of 2026-11-24 are those it was released with', () => {
	const points = Object.entries(defaults.presets).map(([id, preset]) => [id, preset.points]);
	expect(Object.fromEntries(points)).toEqual({
		article: { 2023: 53.662, 2027: 140, 2030: 257 },
		'gartner-2024': { 2023: 53.662, 2024: 71.252, 2025: 91.955, 2028: 198 },
		'amd-2023': { 2023: 45, 2027: 400 },
		'omdia-2025': { 2024: 123, 2025: 207, 2030: 286 },
		'gartner-2023': { 2022: 44.22, 2023: 53.445, 2024: 67.148, 2027: 119.4 },
		'omdia-2024': { 2024: 78, 2029: 151 },
		'marketus-2024': { 2023: 23, 2024: 30, 2027: 67, 2029: 100, 2032: 260, 2033: 341 },
		'marketsandmarkets-2024': { 2024: 123.16, 2029: 311.58 }
	});
	expect(defaults.presets.article.set).toEqual({
		definition: 'A_all_ai_chips',
		'error.from': 2024
	});
});

test('later points are marked as such', () => {
	const later = facts.presets.flatMap((preset) => preset.later.map((id) => [preset.id, id]));
	expect(later).toEqual([['gartner-2024', 'gartner-2024-08-2028']]);
});
