import type { PricedPath } from '../../answers/pricedPath.ts';
import { cutLine, cutPath } from '../cutLine.ts';
import { round2 } from '../round2.ts';
import type { LabelContext } from './labelContext.ts';

type XY = readonly [x: number, y: number];

/** The line a price assumes, in px of the plot. */
export interface AssumedGeometry {
	readonly line: string;
	/** Where it goes on to after the exit year. */
	readonly after: string;
	readonly points: readonly XY[];
	/** The market of the exit year, where the frame shows it. */
	readonly mark: { x: number; y: number } | null;
	/** What the label stands at: the mark, else where the line leaves the frame. */
	readonly at: { x: number; y: number };
	/** Whether the mark lies above the axis, or after the last year shown. */
	readonly leaves: 'up' | 'on' | null;
}

/** Places the line, cut where it leaves the plot; `at` says where. */
export function assumedGeometry(
	{
		market,
		exitYear,
		line,
		after
	}: Pick<PricedPath, 'exitYear' | 'line' | 'after'> & { market: number },
	{ scales, geometry }: Pick<LabelContext, 'scales' | 'geometry'>
): AssumedGeometry {
	const pointsOf = (places: PricedPath['line']) =>
		places.map(({ year, value }): XY => [round2(scales.x(year)), geometry.yOf(value)]);
	const points = pointsOf(line);
	const [x, y] = [round2(scales.x(exitYear)), geometry.yOf(market)];
	const on = exitYear > scales.x.domain()[1]!;
	const last = points.at(-1);
	const end: XY = on && last ? last : [Math.min(x, scales.width), y];
	const up = end[1] < 0;
	// Where the line first meets the upper edge.
	const leaving = cutLine(points, scales.height)
		.flat()
		.find((point) => point[1] === 0);
	return {
		line: cutPath(points, scales.height),
		after: cutPath(pointsOf(after), scales.height),
		points,
		mark: on || up ? null : { x, y },
		at: up ? { x: leaving?.[0] ?? end[0], y: 0 } : { x: end[0], y: end[1] },
		leaves: up ? 'up' : on ? 'on' : null
	};
}
