import { scaleLinear } from 'd3';
import { describe, expect, test } from 'vitest';
import { marketDomain } from '../../src/lib/figures/market/marketDomain.ts';
import { marketGeometry } from '../../src/lib/figures/market/marketGeometry.ts';
import { marketSeries } from '../../src/lib/figures/market/marketSeries.ts';
import { notesOverlay, type PlacedNote } from '../../src/lib/figures/market/notesOverlay.ts';
import { overlap, placeLabels } from '../../src/lib/figures/placeLabels.ts';
import { pageType } from '../../src/lib/figures/typeScale.ts';
import { whole } from '../../src/lib/words/whole.ts';
import { facts, projected } from '../answers/facts.ts';

const WIDTH = 900;
const HEIGHT = 300;

interface Given {
	year: number;
	value: number | null;
	text: string;
}

/** Notes on a plot of 900 × 300 px, 100 px to a year: 2023 to 2032. */
function placed(notes: readonly Given[], compact = false) {
	const projection = projected({});
	const ids = notes.map((note, i) => ({ ...note, id: `notes.${i + 1}` }));
	const overlay = notesOverlay(ids, whole.en)!;
	const series = marketSeries(projection, null, facts, [overlay]);
	const domain = marketDomain(series, 'linear');
	const scales = {
		x: scaleLinear([2023, 2032], [0, WIDTH]),
		y: scaleLinear().domain(domain).range([HEIGHT, 0]),
		width: WIDTH,
		height: HEIGHT
	};
	const geometry = marketGeometry(series, scales);
	const context = {
		series,
		scales,
		geometry,
		words: whole.en,
		type: pageType,
		compact,
		naming: 'page' as const,
		bands: true
	};
	const { geometry: marks, labels, boxes } = overlay.place(context);
	const frame = { x0: 0, y0: 0, x1: WIDTH, y1: HEIGHT };
	const set = placeLabels(labels, { frame, boxes, lines: [geometry.pathPoints] });
	return { marks: marks as PlacedNote[], boxes, set, domain, labels };
}

test('a note stands at its year and value, or on the path', () => {
	const { marks, domain } = placed([
		{ year: 2027, value: null, text: 'a' },
		{ year: 2030, value: 400, text: 'b' }
	]);
	expect(domain).toEqual([0, 800]);
	// 140 in 2027 is the published point.
	expect(marks.map(({ x, y }) => [x, y])).toEqual([
		[400, expect.closeTo(HEIGHT * (1 - 140 / 800), 1)],
		[700, HEIGHT / 2]
	]);
});

test('six long notes at one place are all set, clear of each other and of every mark', () => {
	const { set, boxes } = placed(
		Array.from({ length: 6 }, (_, i) => ({
			year: 2030,
			value: 257 + i,
			text: `${'Long remark '.repeat(9)}${i}`
		}))
	);
	expect(set).toHaveLength(6);
	for (const [i, { box }] of set.entries()) {
		for (const other of set.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
		for (const mark of boxes) expect(overlap(box, mark)).toBe(false);
	}
});

describe('numbers stand for texts', () => {
	const many = (count: number): Given[] =>
		Array.from({ length: count }, (_, i) => ({ year: 2024 + (i % 8), value: null, text: `n${i}` }));

	test.each([
		[6, false, false],
		[7, false, true],
		[1, true, true]
	])('%d notes, narrow %s: %s', (count, compact, numbers) => {
		const { marks, labels } = placed(many(count), compact);
		expect(marks.map(({ number }) => number)).toEqual(
			Array.from({ length: count }, (_, i) => (numbers ? String(i + 1) : ''))
		);
		expect(labels).toHaveLength(numbers ? 0 : count);
	});
});

test('the axis follows a note to twice its length; beyond, the mark stays at the edge and its text has the value', () => {
	expect(placed([{ year: 2030, value: 1500, text: 'x' }]).domain).toEqual([0, 1500]);
	const far = placed([{ year: 2030, value: 100_000, text: 'Far' }]);
	expect(far.domain).toEqual([0, 800]);
	expect(far.marks[0]!.y).toBe(far.marks[0]!.r);
	const said = far.set[0]!.lines.flat().map(({ text }) => text);
	expect(said.join(' ')).toBe('Far (100,000 ↑)');
});

test('a note on a year that is not shown has no mark, and the others keep their numbers', () => {
	const { marks } = placed(
		[
			{ year: 2010, value: null, text: 'before' },
			{ year: 2030, value: null, text: 'in' }
		],
		true
	);
	expect(marks.map(({ number }) => number)).toEqual(['2']);
});

test('without notes there is nothing to lay over', () => {
	expect(notesOverlay([], whole.en)).toBeNull();
});
