import type { Box, Line } from '../placeLabels.ts';
import type { TypeScale } from '../typeScale.ts';
import type { ScatterLayout } from './scatterLayout.ts';
import type { PlotSize } from './scatterScales.ts';
import type { Ground } from './searchPlaces.ts';
import type { ScatterModel } from './types.ts';

/** What lines under a label cost: the path and what joins marks, a band's edge, a gridline. */
const COST = { line: 6, edge: 2, grid: 1 };

/** Of a curve labels keep clear of, so many pieces are looked at. */
const PIECES = 20;

/** What labels of a figure of single marks keep clear of: marks, value labels, strong lines; and lines that cost. */
export function scatterGround(
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
	return {
		frame: { x0: -2, y0: 2, x1: width + 2, y1: height - 1 },
		marks: places,
		boxes: ticks.boxes,
		barred: [...model.references, ...strong.map(({ value }) => ({ y: value }))].map((one) =>
			across(y(one.y))
		),
		soft: [
			...lines.map((line) => ({ line, box: around(line), cost: COST.line })),
			...edges.map((line) => ({ line, box: around(line), cost: COST.edge })),
			...ticks.yTicks
				.map(({ value }) => across(y(value)))
				.map((line) => ({ line, box: around(line), cost: COST.grid }))
		]
	};
}

/** A box that holds a line, with a hair around it so that a level line has an inside. */
function around(line: Line): Box {
	const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
	const hair = 0.01;
	return {
		x0: Math.min(...xs) - hair,
		x1: Math.max(...xs) + hair,
		y0: Math.min(...ys) - hair,
		y1: Math.max(...ys) + hair
	};
}
