import type { LabelRequest, Option, Run } from '../placeLabels.ts';
import { run, type LabelContext } from './labelContext.ts';
import { pointRequest } from './pointLabels.ts';

/** All labels inside the plot, the most needed first. */
export function marketLabels(context: LabelContext): LabelRequest[] {
	const { points } = context.series.projection;
	const order = [
		...points.filter((point) => point.moved),
		...points.slice(1).filter((point) => !point.moved),
		...points.slice(0, 1).filter((point) => !point.moved)
	];
	return [
		...order.flatMap((point) => pointRequest(context, point)),
		...markRequests(context),
		...blockRequest(context),
		projectionsRequest(context),
		...(context.bands ? bandRequests(context) : [])
	];
}

function projectionsRequest({ geometry, words, type }: LabelContext): LabelRequest {
	return {
		id: 'projections',
		options: [
			{
				x: geometry.projectedX + 8,
				y: type.tick + 5,
				anchor: 'start',
				lines: [[run(words.market.projections, type.tick, 'muted')]]
			}
		]
	};
}

/** The number at each mark of another count: above its dash, else beside it. */
function markRequests({
	series,
	scales,
	geometry,
	words,
	type,
	compact
}: LabelContext): LabelRequest[] {
	return [...series.marks].reverse().map(({ year, value }, i) => {
		const x = scales.x(year);
		const y = geometry.yOf(value);
		const lines = [[run(words.market.tick(value), type.value, 'red', 600)]];
		return {
			id: `mark-${year}`,
			// Where there is little room the last mark is named; a number away from its dash would mislead.
			must: !compact || i === 0,
			options: [
				{ x, y: y - 8, anchor: 'middle', lines },
				{ x: x - 16, y: y + type.value * 0.35, anchor: 'end', lines },
				...(compact
					? []
					: [
							{ x: x + 16, y: y + type.value * 0.35, anchor: 'start' as const, lines },
							{ x, y: y + type.value + 5, anchor: 'middle' as const, lines }
						])
			]
		};
	});
}

/** The one text block that says what the marks are, with a leader to the last of them. */
function blockRequest({
	series,
	scales,
	geometry,
	words,
	type,
	compact
}: LabelContext): LabelRequest[] {
	const { reality, marks } = series;
	const last = marks.at(-1);
	if (!reality || !last) return [];
	const text = words.market.reality;
	const { passed } = reality;
	const note = reality.same
		? [text.cameNote]
		: passed
			? compact
				? [text.shortPassed(passed.year)]
				: text.passed(passed.value, passed.year)
			: compact
				? []
				: text.other;
	const name = reality.same ? text.came : compact ? text.short : text.name;
	const head = [run(name, type.tick, 'red', 600)];
	const full = [head, ...note.map((line) => [run(line, type.note, 'text2')])];
	const x = scales.x(last.year);
	const top = geometry.yOf(last.value) - type.value * 1.9;
	const left = geometry.projectedX + 8;

	const above = (lines: Run[][], lift: number, at: 'left' | 'right'): Option => {
		const height = (lines.length - 1) * type.note * 1.25;
		const y = top - lift - height;
		const start = at === 'left' ? Math.min(left, x - 4) : x + 6;
		return {
			x: start,
			y,
			anchor: 'start',
			lines,
			leader: { x0: x, y0: y + height + type.note * 0.5, x1: x, y1: top + type.value * 0.75 }
		};
	};
	const lifts = [24, 48, 12, 76, 4, 110, 150];
	return [
		{
			id: 'reality',
			must: true,
			options: [full, [head]].flatMap((lines) => [
				...lifts.map((lift) => above(lines, lift, 'left')),
				...lifts.map((lift) => above(lines, lift, 'right')),
				{ x: x + 20, y: geometry.yOf(last.value) + 4, anchor: 'start' as const, lines }
			])
		}
	];
}

/** How far from the right edge a band's name may stand, in widths of the plot, and how far down its band. */
const SHIFTS = [0, 0.08, 0.16, 0.24, 0.32, 0.4, 0.5];
const DEPTHS = [0.06, 0.2, 0.34, 0.5, 0.66];

/** The bands' names, inside themselves at the top; their ranges are dropped first. */
function bandRequests({
	series,
	scales,
	geometry,
	words,
	type,
	compact
}: LabelContext): LabelRequest[] {
	const { years, settings } = series.projection;
	const end = years.at(-1)!;
	if (end.p5 === null || end.p95 === null || end.p25 === null || end.p75 === null) return [];
	const right = scales.width - 8;
	/** A band above the path and its twin below, each by the y of its top and bottom edge. */
	type Strip = readonly [top: number, bottom: number];

	/** One way after another, since the first is free nearly always. */
	function* ways(forms: Run[][][], strips: readonly Strip[]): Generator<Option> {
		for (const lines of forms) {
			for (const [top, bottom] of strips) {
				for (const depth of DEPTHS) {
					const y = top + type.tick + 2 + depth * Math.max(0, bottom - top);
					for (const shift of SHIFTS) {
						yield { x: right - shift * scales.width, y, anchor: 'end', lines };
					}
				}
			}
		}
	}

	const request = (
		id: 'outer' | 'inner',
		[low, high]: readonly [number, number],
		strips: readonly Strip[]
	): LabelRequest => {
		const name = [run(words.market[id][compact ? 'short' : 'long'], type.note, 'text', 600)];
		const leaves = geometry.yOf(high) < 0;
		const range = [
			run(words.market.bandRange(low, high, settings.horizon, leaves), type.note, 'text2')
		];
		const role = id === 'inner' ? 'bandInner' : 'bandOuter';
		return {
			id,
			within: ({ x0, x1, y0, y1 }) =>
				[x0, x1].every((x) => [y0, y1].every((y) => geometry.groundAt(x, y) === role)),
			options: ways(compact ? [[name]] : [[name, range], [name]], strips)
		};
	};
	const top = (value: number) => Math.max(0, geometry.yOf(value));
	const { yOf } = geometry;
	return [
		request(
			'inner',
			[end.p25, end.p75],
			[
				[top(end.p75), yOf(end.value)],
				[yOf(end.value), yOf(end.p25)]
			]
		),
		request(
			'outer',
			[end.p5, end.p95],
			[
				[top(end.p95), top(end.p75)],
				[yOf(end.p25), yOf(end.p5)]
			]
		)
	];
}
