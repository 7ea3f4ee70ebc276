import type { Box, Line, PlacedLabel } from '../placeLabels.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import { labelWays } from './labelWays.ts';
import { markPlaces, type MarkPlace } from './markPlaces.ts';
import { nameWays } from './nameWays.ts';
import { scatterScales, type PlotSize, type ScatterScales } from './scatterScales.ts';
import { scatterTicks, type ScatterTicks } from './scatterTicks.ts';
import { searchPlaces, type Ground, type PlaceRequest } from './searchPlaces.ts';
import type { ScatterMark, ScatterModel } from './types.ts';

export interface ScatterLayout {
	size: PlotSize;
	scales: ScatterScales;
	ticks: ScatterTicks;
	places: ReadonlyMap<string, MarkPlace>;
	/** Names beside marks, or the numbers that stand for them; names of lines and bands. */
	labels: readonly PlacedLabel[];
	/** Marks that show a number, in its order: their names belong in a key. */
	keyed: readonly ScatterMark[];
}

/** What lines under a label cost: the path and what joins marks, a band's edge, a gridline. */
const COST = { line: 6, edge: 2, grid: 1 };

/** Of a curve labels keep clear of, so many pieces are looked at. */
const PIECES = 20;

/** A leader may be so long, px, and so large a share of the marks may need one, while names are as full as they go. */
const USUAL = { reach: 48, share: 0.2 };
/** The same where only the shortest names are left. */
const LAST = { reach: 84, share: 0.34 };
/** A figure has at least so many leaders free. */
const FREE = 2;

/**
 * Lays out a figure of single marks: scales, ticks, where each mark stands and how it is named. Every
 * mark that is not `quiet` is named beside it or through a leader, all in one manner; where even short
 * names do not fit, some show a number and stand in `keyed`.
 */
export function scatterLayout(model: ScatterModel, size: PlotSize, type: TypeScale): ScatterLayout {
	const scales = scatterScales(model, size, type);
	const ticks = scatterTicks(model, scales, type);
	const places = markPlaces(model, scales);
	const ground = groundOf(model, size, type, { scales, ticks, places });
	const { needed, optional } = nameWays(model, scales, size, type);
	const named = model.marks.filter(({ quiet }) => !quiet);

	const requestOf = (mark: ScatterMark, form: number, reach: number): PlaceRequest => {
		const name = mark.names.at(form);
		const fill = mark.kind === 'other' ? ('text2' as const) : ('text' as const);
		const run = { size: type.note, fill };
		const line = [
			{ ...run, text: mark.value, weight: 600 as const },
			...(name ? [{ ...run, text: name, weight: 400 as const }] : [])
		];
		return { id: mark.id, ways: labelWays(places.get(mark.id)!, line, reach) };
	};
	const numberOf = (mark: ScatterMark, number: number): PlaceRequest => {
		const text = String(number);
		const line = [{ text, size: type.note, weight: 600 as const, fill: 'focus' as const }];
		return { id: mark.id, ways: labelWays(places.get(mark.id)!, line, Infinity) };
	};
	const place = (requests: readonly PlaceRequest[]) =>
		searchPlaces([...needed, ...requests], ground);
	const unnamed = (labels: readonly PlacedLabel[]) => {
		const ids = new Set(labels.map(({ id }) => id));
		return named.filter(({ id }) => !ids.has(id));
	};
	const done = (found: readonly PlacedLabel[], keyed: readonly ScatterMark[]): ScatterLayout => {
		const labels = [...found, ...searchPlaces(optional, ground, found)];
		return { size, scales, ticks, places, labels, keyed };
	};

	let left: readonly ScatterMark[] = [];
	const forms = named[0]?.names.map((_, form) => ({ form, ...USUAL })) ?? [];
	for (const { form, reach, share } of [...forms, { form: -1, ...LAST }]) {
		const labels = place(named.map((mark) => requestOf(mark, form, reach)));
		const leaders = labels.filter(({ leader }) => leader).length;
		left = unnamed(labels);
		if (left.length === 0 && leaders <= Math.max(FREE, named.length * share))
			return done(labels, []);
	}
	// Numbers in the order of reading: from left to right, from top to bottom.
	const inOrder = (marks: readonly ScatterMark[]) =>
		[...marks].sort((a, b) => {
			const [one, other] = [places.get(a.id)!, places.get(b.id)!];
			return one.x - other.x || one.y - other.y;
		});
	let keyed = inOrder(left);
	for (;;) {
		const rest = named.filter((mark) => !keyed.includes(mark));
		const labels = place([
			...keyed.map((mark, i) => numberOf(mark, i + 1)),
			...rest.map((mark) => requestOf(mark, -1, 34))
		]);
		const more = unnamed(labels).filter((mark) => !keyed.includes(mark));
		if (more.length === 0) return done(labels, keyed);
		keyed = inOrder([...keyed, ...more]);
	}
}

function groundOf(
	model: ScatterModel,
	{ width, height }: PlotSize,
	type: TypeScale,
	{ scales: { x, y }, ticks, places }: Pick<ScatterLayout, 'scales' | 'ticks' | 'places'>
): Ground {
	type XY = readonly [number, number];
	// A curve is told well enough by some of its many samples.
	const drawn = (points: readonly XY[]): Line => {
		const every = Math.max(1, Math.floor(points.length / PIECES));
		const some = points.filter((_, i) => i % every === 0 || i === points.length - 1);
		return some.map(([a, b]) => [x(a), y(b)]);
	};
	const across = (level: number): Line => [
		[0, level],
		[width, level]
	];
	const edges = (model.bands ?? []).flatMap(({ points }) => {
		const low = points.map(([a, b]): XY => [a, b]);
		const high = points.map(([a, , b]): XY => [a, b]);
		return [drawn(low), drawn(high), drawn([low.at(-1)!, high.at(-1)!])];
	});
	const lines = [
		...(model.path ? [drawn(model.path.points)] : []),
		...model.lines.map(({ points }) => drawn(points))
	];
	const strong = ticks.yTicks.filter((tick) => tick.strong);
	const boxes = ticks.yTicks.map(({ value, label, strong }): Box => ({
		x0: -2,
		y0: y(value) - 6 - type.tick,
		x1: textWidth(label, type.tick, strong ? 600 : 400) + 3,
		y1: y(value)
	}));
	return {
		frame: { x0: -2, y0: 2, x1: width + 2, y1: height - 1 },
		marks: new Map([...places].map(([id, { box }]) => [id, box])),
		boxes,
		barred: [...model.references, ...strong.map(({ value }) => ({ y: value }))].map((one) =>
			across(y(one.y))
		),
		soft: [
			...lines.map((line) => ({ line, cost: COST.line })),
			...edges.map((line) => ({ line, cost: COST.edge })),
			...ticks.yTicks.map(({ value }) => ({ line: across(y(value)), cost: COST.grid }))
		]
	};
}
