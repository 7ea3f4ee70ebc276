import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyInView } from '#lib/answers/companyInView.ts';
import { companyRanges } from '#lib/answers/companyRanges.ts';
import { project } from '#lib/answers/project.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { textWidth } from '#lib/figures/textWidth.ts';
import { pageType } from '#lib/figures/typeScale.ts';
import { worthDots } from '#lib/figures/worth/worthDots.ts';
import { worthModel } from '#lib/figures/worth/worthModel.ts';
import { worthSeries } from '#lib/figures/worth/worthSeries.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();

function seriesOf(query: string) {
	const { scenario, view } = fromAddress(query, facts);
	const projection = project(scenario, facts);
	const answer = companyInView({ view, projection, facts, year: 2030 });
	const ranges = companyRanges(answer, projection, facts);
	return worthSeries(answer, ranges, projection.settings.exitYear)!;
}

const at = (query: string, width: number, room?: number) =>
	worthModel({ series: seriesOf(query), words: whole.en, type: pageType, width, room });

describe.each([290, 358, 660, 752, 1120])('the worth figure %i px wide', (width) => {
	const model = at('', width);
	const series = seriesOf('');

	test('puts a dot right of the price for each future that is worth more', () => {
		expect(model.dots).toHaveLength(20);
		const right = model.dots.filter(({ cx }) => cx > model.price.x).length;
		expect(right).toBe(series.futures.filter((one) => one > series.marketValue).length);
		expect(model.dots.filter(({ above }) => above).length).toBe(right);
	});

	test('has no two dots on one another', () => {
		const { dots, radius } = model;
		for (const [i, one] of dots.entries()) {
			for (const other of dots.slice(i + 1)) {
				const apart = Math.hypot(one.cx - other.cx, one.cy - other.cy);
				expect(apart).toBeGreaterThanOrEqual(radius * 2);
			}
		}
	});

	test('keeps every text within its width', () => {
		for (const { x, text, size, weight, anchor } of [
			...model.texts,
			...model.rows.flatMap((row) => row.texts)
		]) {
			const wide = textWidth(text, size, weight);
			const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
			expect(from, text).toBeGreaterThanOrEqual(-0.1);
			expect(from + wide, text).toBeLessThanOrEqual(width + 0.1);
		}
	});

	test('draws each bar from one end’s worth over what the company is worth to the other', () => {
		expect(model.rows).toHaveLength(series.bars.length);
		for (const { parts } of model.rows) {
			const from = Math.min(...parts.map((part) => part.x));
			const to = Math.max(...parts.map((part) => part.x + part.width));
			expect(from).toBeLessThanOrEqual(model.worth.x + 0.02);
			expect(to).toBeGreaterThanOrEqual(model.worth.x - 0.02);
		}
	});
});

test.each([290, 358])('no line through bars or dots crosses a name %i px wide', (width) => {
	for (const company of ['nvidia', 'amd', 'broadcom', 'tsmc']) {
		const { runs, rows, price, worth, texts } = at(`?view.company=${company}`, width);
		expect(runs).toHaveLength(rows.length);
		for (const { id, texts } of rows) {
			const name = texts.find(({ key }) => key === id)!;
			for (const { from, to } of [...runs, ...price.runs, ...worth.runs]) {
				expect(
					to <= name.y - name.size * 0.75 || from >= name.y + name.size * 0.25,
					name.text
				).toBe(true);
			}
		}
		// The line of the price begins above the name of the worth.
		expect(price.y).toBeLessThan(worth.y);
		const { x, anchor, text, size } = texts.find(({ key }) => key === 'worth')!;
		const wide = textWidth(text, size, 600);
		const from = anchor === 'end' ? x - wide : x;
		expect(price.x < from || price.x > from + wide, text).toBe(true);
	}
});

test.each([290, 358, 752])('the price stands on no end of a bar %i px wide', (width) => {
	let cut = 0;
	for (const { id } of facts.companies) {
		if (!seriesOf(`?view.company=${id}`)) continue;
		const { rows, runs, price } = at(`?view.company=${id}`, width);
		for (const { texts } of rows) {
			for (const { x, y, text, size, anchor } of texts.filter(({ key }) =>
				/ (low|high)$/.test(key)
			)) {
				const wide = textWidth(text, size, 400);
				const from = anchor === 'end' ? x - wide : x;
				if (price.x < from || price.x > from + wide) continue;
				expect(price.runs.some((run) => run.from < y && run.to > y)).toBe(false);
				expect(runs.some((run) => run.from < y && run.to > y)).toBe(true);
				cut++;
			}
		}
	}
	expect(cut).toBeGreaterThan(0);
});

test('what matters most stands first', () => {
	const shares = seriesOf('').bars.map(({ share }) => share);
	expect(shares).toEqual([...shares].sort((a, b) => b - a));
});

test('an input that lowers the worth has its high end at the left', () => {
	const { rows } = at('', 752);
	const back = rows.find(({ id }) => id === 'return')!;
	const [low, high] = ['low', 'high'].map((end) => back.parts.find((part) => part.end === end)!);
	expect(high!.x).toBeLessThan(low!.x);
});

test('too little room drops the bars that matter least and says how many', () => {
	const { rows, texts } = at('', 752, 260);
	const more = texts.find(({ key }) => key === 'more')!;
	expect(rows.length).toBeGreaterThan(1);
	expect(more.text).toContain(String(8 - rows.length));
});

test('a tail beyond the axis is counted in words', () => {
	const { texts, dots } = at('?error.yearly=1.5', 752);
	const said = texts.find(({ key }) => key === 'beyond')!.text;
	expect(Number(/^\d+/.exec(said)![0])).toBeGreaterThan(0);
	expect(dots).toHaveLength(20);
});

test('dots stand on their own side of the split, whatever the values', () => {
	const value = fc.double({ min: -100, max: 1000, noNaN: true });
	fc.assert(
		fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), value, (values, split) => {
			const at = (one: number) => 50 + one * 0.5;
			const { dots } = worthDots(values, split, at, {
				from: -100,
				to: 700,
				baseline: 100,
				height: 90,
				largest: 20
			});
			values.forEach((one, i) => {
				expect(dots[i]!.cx > at(split)).toBe(one > split);
				expect(dots[i]!.cy).toBeLessThan(100);
			});
		}),
		{ numRuns: 1000 }
	);
});
