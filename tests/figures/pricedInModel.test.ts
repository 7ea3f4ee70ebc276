import { describe, expect, test } from 'vitest';
import { companyInView } from '#lib/answers/companyInView.ts';
import { pricedInRows } from '#lib/answers/pricedInRows.ts';
import { project } from '#lib/answers/project.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { pricedInModel } from '#lib/figures/pricedin/pricedInModel.ts';
import { textWidth } from '#lib/figures/textWidth.ts';
import { pageType } from '#lib/figures/typeScale.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();

function rowsOf(query: string, year = 2030) {
	const { scenario, view } = fromAddress(query, facts);
	const projection = project(scenario, facts);
	return pricedInRows(companyInView({ view, projection, facts, year }), projection, facts)!;
}
const at = (query: string, width: number, room?: number, year = 2030) =>
	pricedInModel({
		rows: rowsOf(query, year),
		role: 'merchant',
		exitYear: 2030,
		words: whole.en,
		type: pageType,
		width,
		room
	});

describe('the rows', () => {
	test('have what is assumed now, what is needed, and what was published on that scale', () => {
		const rows = Object.fromEntries(rowsOf('').map((row) => [row.id, row]));
		expect(rows.market).toMatchObject({ now: 257, reason: null });
		// Growth 2027-2030 is one degree of freedom with the point it leads to.
		expect(rows.marketGrowth!.now).toBeCloseTo((257 / 140) ** (1 / 3) - 1, 12);
		expect(rows.marketGrowth!.needed).toBeCloseTo((rows.market!.needed! / 140) ** (1 / 3) - 1, 9);
		expect(rows.share!.reason!.code).toBe('above-whole');
		expect(rows.share!.needed).toBeNull();
		const figures = facts.figures.filter(
			({ year, confidence }) => year === 2030 && confidence !== 'low'
		);
		for (const { id, low } of rows.market!.marks) {
			const figure = figures.find((one) => one.id === id)!;
			expect(figure.value ?? figure.low ?? figure.high).toBe(low);
		}
		expect(rows.share!.marks.some(({ basis }) => basis === 'units')).toBe(true);
		expect(rows.margin!.marks.length).toBeGreaterThan(0);
		expect(rows.multiple!.marks.length).toBeGreaterThan(0);
	});

	test('are none for a company without a worth', () => {
		expect(rowsOf('?view.company=asml')).toBeNull();
	});
});

describe.each([290, 358, 752, 1120])('the priced-in figure %i px wide', (width) => {
	test.each(['', '?view.company=tsmc', '?view.company=intel&snapshot=2026-06-30'])(
		'has its marks in order and its words within, %s',
		(query) => {
			const rows = rowsOf(query);
			const { tracks, height } = at(query, width);
			expect(tracks).toHaveLength(6);
			tracks.forEach((track, i) => {
				const { now, needed } = rows[i]!;
				if (now !== null && needed !== null && needed !== now) {
					expect(Math.sign(track.needed! - track.now!)).toBe(Math.sign(needed - now));
				}
				expect(track.y).toBeLessThan(height);
				const bars = track.marks.filter(({ x1, x2 }) => x2 > x1);
				for (const [k, one] of bars.entries()) {
					expect(one.y).toBeGreaterThan(track.y);
					for (const other of bars.slice(k + 1)) {
						if (one.y === other.y) expect(one.x1 >= other.x2 || one.x2 <= other.x1).toBe(true);
					}
					const below = track.texts.filter(({ y }) => y > track.y + 6);
					for (const { y, size } of below) expect(one.y + 2).toBeLessThan(y - size * 0.75);
				}
				const next = tracks[i + 1];
				if (next) {
					const end = Math.max(...track.texts.map(({ y }) => y));
					const above = Math.min(...next.texts.map(({ y, size }) => y - size * 0.75));
					expect(above).toBeGreaterThan(end);
				}
				for (const { x, text, size, weight, anchor } of track.texts) {
					const wide = textWidth(text, size, weight);
					const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
					expect(from, text).toBeGreaterThanOrEqual(-0.1);
					expect(from + wide, text).toBeLessThanOrEqual(width + 0.1);
				}
			});
		}
	);
});

test('rows without room are counted in words', () => {
	const { tracks, more } = at('', 752, 120);
	expect(tracks.length).toBeLessThan(6);
	expect(more!.text).toContain(String(6 - tracks.length));
});

test('a row with no value at all has its reason and no numbers', () => {
	const query = '?points.2023=none&points.2027=none&points.2030=none&points.2045=500';
	const { tracks } = at(`${query}&after.growth=0.1&exitYear=2045`, 752, undefined, 2045);
	const { now, needed, texts } = tracks.find(({ id }) => id === 'marketGrowth')!;
	expect([now, needed]).toEqual([null, null]);
	expect(texts.map(({ key }) => key)).toEqual(['marketGrowth name', 'marketGrowth reason']);
});
