import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/lib/export/csvOf.ts';
import { figureTable, type Cell } from '../../src/lib/export/figureTable.ts';
import { jsonOf } from '../../src/lib/export/jsonOf.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { fromAddress } from '../../src/lib/scenario/address.ts';
import { figureIds } from '../../src/lib/scenario/figureIds.ts';
import type { FigureSpec } from '../../src/lib/scenario/figureSpec.ts';
import type { FigureId } from '../../src/lib/scenario/types.ts';
import { whole } from '../../src/lib/words/whole.ts';

const facts = readFacts();

const specOf = (figure: FigureId, query = '') => {
	const { scenario, view } = fromAddress(query, facts);
	return { scenario, view: { ...view, figure } } as FigureSpec;
};

function records(figure: FigureId, query = ''): Record<string, Cell>[] {
	const { columns, rows } = figureTable(specOf(figure, query), facts, whole.en);
	return rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]!.key, cell])));
}

describe('every table', () => {
	test.each(figureIds)('of %s is square, its keys plain', (figure) => {
		const { columns, rows } = figureTable(specOf(figure), facts, whole.en);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
		for (const { key, label, kind } of columns) {
			expect(key).toMatch(/^[a-z0-9_]+$/);
			expect(label).not.toBe('');
			const cells = rows.map((row) => row[columns.findIndex((one) => one.key === key)]!);
			const type = ['text', 'source'].includes(kind) ? 'string' : 'number';
			expect(cells.every((cell) => cell === null || typeof cell === type)).toBe(true);
		}
	});
});

describe('the market table', () => {
	const rows = records('market');
	test('has a row a year with what was published and what came', () => {
		expect(rows.map(({ year }) => year)).toEqual([
			2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032
		]);
		expect(rows[0]).toMatchObject({
			market_usd_bn: 53.662,
			growth: null,
			p5_usd_bn: null,
			published_usd_bn: 53.662,
			published_source: 'Gartner, 2024-05-29 [gartner-2024-05]',
			other_count_usd_bn: 45,
			other_count_definition: 'B_dc_accelerators'
		});
		expect(rows[2]).toMatchObject({ published_usd_bn: null, other_count_usd_bn: 207 });
		expect(rows[7]).toMatchObject({
			market_usd_bn: 257,
			published_usd_bn: 257,
			published_bound: 'lower',
			other_count_usd_bn: null,
			other_count_definition: null
		});
	});

	test('keeps what was published beside a moved point', () => {
		expect(records('market', '?points.2030=300')[7]).toMatchObject({
			market_usd_bn: 300,
			published_usd_bn: 257
		});
	});
});

describe('the market table with the market a price assumes', () => {
	const rows = records('market', '?view.priced=nvidia');
	const priced = (row: Record<string, Cell>) => row.priced_in_usd_bn;

	test('has it in the years of its line, and what the company costs in the exit year', () => {
		// (3110 · 1.107^n ÷ (0.45 · 22) − 13.422 · 1.06^n) ÷ (0.6375 · 0.85), n = 2031 − 2024.46995
		expect(priced(rows[7]!)).toBeCloseTo(1089.6945468614956, 9);
		expect(rows.map((row) => priced(row) !== null)).toEqual(
			rows.map(({ year }) => Number(year) >= 2027 && Number(year) <= 2030)
		);
		expect(rows[7]).toMatchObject({
			priced_in_company: 'NVIDIA',
			priced_in_value_usd_bn: 3110,
			priced_in_date: '2024-06-21',
			priced_in_source: expect.stringMatching(/\[itbear-2024-06-25\]$/),
			priced_in_reason: null
		});
		expect(rows[6]).toMatchObject({ priced_in_company: 'NVIDIA', priced_in_value_usd_bn: null });
		expect(rows[8]).toMatchObject({ priced_in_company: null });
	});

	test('says why there is none', () => {
		const [row] = records('market', '?view.priced=samsung').filter(({ year }) => year === 2030);
		expect(row).toMatchObject({ priced_in_usd_bn: null, priced_in_value_usd_bn: 420 });
		expect(row!.priced_in_reason).toMatch(/^makes memory/);
	});

	test('is as it was where none is drawn', () => {
		expect(Object.keys(records('market')[0]!).some((key) => key.startsWith('priced'))).toBe(false);
	});
});

describe('the growth table', () => {
	const rows = records('growth');
	test('has the path’s growth year by year, then what houses imply', () => {
		const path = rows.filter(({ source }) => source === null);
		expect(path.map(({ from_year, to_year }) => [from_year, to_year])).toEqual(
			[2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => [year, year + 1])
		);
		expect(path[4]!.growth_a_year).toBeCloseTo(0.22443300946, 10);
		const gartner = rows.filter(
			({ series, from_year }) => series === 'Gartner' && from_year === 2024
		);
		expect(gartner.map(({ growth_a_year }) => growth_a_year)).toContainEqual(91.955 / 71.252 - 1);
	});

	test('leaves out what lies before or after the path', () => {
		for (const { from_year, to_year } of rows) {
			expect(Number(to_year)).toBeGreaterThan(2023);
			expect(Number(from_year)).toBeLessThan(2032);
		}
	});
});

describe('the companies table', () => {
	test('has every company with the date of its own value', () => {
		const rows = records('valuations', '?view.year=2027');
		expect(rows).toHaveLength(13);
		expect(rows[0]).toMatchObject({
			company: 'NVIDIA',
			market_value_usd_bn: 3110,
			date: '2024-06-21',
			market_year: 2027,
			market_usd_bn: 140
		});
		expect(rows[0]!.years_of_the_market).toBeCloseTo(22.2142857, 6);
		expect(rows.at(-1)).toMatchObject({
			company: 'SK hynix',
			market_value_usd_bn: null,
			years_of_the_market: null,
			source: null,
			kind: 'none near this date'
		});
		expect(rows.find(({ company }) => company === 'ByteDance')!.kind).toBe('private mark');
	});

	test('takes the nearest year of the path where the year in view is none', () => {
		expect(records('valuations', '?view.year=2045')[0]).toMatchObject({ market_year: 2032 });
		expect(records('valuations', '?view.year=2001')[0]).toMatchObject({ market_year: 2023 });
	});
});

describe('as JSON', () => {
	const json = (figure: FigureId, query: string) => {
		const spec = specOf(figure, query);
		return JSON.parse(jsonOf(figureTable(spec, facts, whole.en), spec, facts));
	};

	test('a table comes with its scenario and its address', () => {
		const { rows, ...head } = json('market', '?points.2030=300&view.axis=log');
		expect(head).toEqual({
			figure: 'market',
			chipcast: 1,
			data: '2026-11-24',
			set: { preset: 'article', 'points.2030': 300, 'view.axis': 'log' },
			address: '?data=2026-11-24&points.2030=300&view.axis=log'
		});
		expect(rows[7]).toMatchObject({ year: 2030, market_usd_bn: 300 });
	});

	test.each(figureIds)(
		'and as CSV, the %s table has the same numbers at twelve digits',
		(figure) => {
			const spec = specOf(figure, '?points.2030=300');
			const lines = csvOf(figureTable(spec, facts, whole.en))
				.trim()
				.split('\r\n')
				.slice(1);
			const rows: Record<string, Cell>[] = json(figure, '?points.2030=300').rows;
			expect(rows).toHaveLength(lines.length);
			for (const [i, row] of rows.entries()) {
				for (const cell of Object.values(row).filter((one) => typeof one === 'number')) {
					expect(`,${lines[i]},`).toContain(`,${cell},`);
					expect(String(cell).replace(/^-?0?\.?0*|\.|e.*$/g, '').length).toBeLessThanOrEqual(12);
				}
			}
		}
	);
});
