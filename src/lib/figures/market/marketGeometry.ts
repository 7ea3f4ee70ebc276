import { bisectRight, type ScaleContinuousNumeric } from 'd3';
import type { MarkedPoint } from '../../answers/markPoints.ts';
import { cutPath, pressLine } from '../cutLine.ts';
import { areaPath } from '../linePath.ts';
import { round2 } from '../round2.ts';
import type { MarketSeries } from './marketSeries.ts';

export interface Scales {
	x: ScaleContinuousNumeric<number, number>;
	y: ScaleContinuousNumeric<number, number>;
	width: number;
	height: number;
}

/** A point of the path, in px of the plot. */
export interface PlacedPoint {
	year: number;
	x: number;
	y: number;
	/** A filled mark: the reader's own value. */
	own: boolean;
	/** Where the published value stands that a moved point left. */
	publishedY: number | null;
	/** Where a published bound points: the arrow, and the y of its middle. */
	arrow: { d: string; y: number } | null;
}

/** A mark of another count, in px of the plot. */
export interface PlacedMark {
	year: number;
	x: number;
	x0: number;
	x1: number;
	y: number;
}

/** The market figure's lines and areas, in px of the plot; what is drawn, as text, ends at its edges. */
export interface MarketGeometry {
	/** Left edge of the projected ground. */
	projectedX: number;
	outer: string;
	inner: string;
	outerEdges: readonly string[];
	past: string;
	projected: string;
	ghost: string;
	points: readonly PlacedPoint[];
	marks: readonly PlacedMark[];
	/** The path as points, for labels to keep clear of. */
	pathPoints: readonly (readonly [number, number])[];
	/** From the passed point back to the year another count passed it. */
	passed: { x0: number; x1: number; y: number } | null;
	/** The outer band's edges as points, too. */
	edgePoints: readonly (readonly (readonly [number, number])[])[];
	ghostPoints: readonly (readonly [number, number])[];
	yOf(value: number): number;
	/** What lies under a place of the plot: the role of its colour. */
	groundAt(x: number, y: number): 'ground' | 'tint' | 'bandOuter' | 'bandInner';
}

type XY = readonly [number, number];

/** A line far outside the plot is cut at its edge anyway; this keeps its numbers short and finite. */
const FAR = 4000;

function placePoint(
	{ year, value, moved, bound, publishedValue }: MarkedPoint,
	xOf: (year: number) => number,
	yOf: (value: number) => number
): PlacedPoint {
	const [x, y] = [xOf(year), yOf(value)];
	return {
		year,
		x,
		y,
		own: moved || publishedValue === null,
		publishedY: moved && publishedValue !== null ? yOf(publishedValue) : null,
		arrow: bound === 'lower' || bound === 'upper' ? arrowAt(x, y, bound === 'lower' ? -1 : 1) : null
	};
}

/** Up for "more than", down for "less than". */
function arrowAt(x: number, y: number, way: -1 | 1) {
	const [foot, wing, head] = [8, 14, 18].map((length) => round2(y + way * length));
	return {
		d: `M${x},${foot}V${head}M${x - 4},${wing}L${x},${head}L${x + 4},${wing}`,
		y: y + way * 13
	};
}

/** Turns series into lines and areas, cut where they leave the plot. */
export function marketGeometry(series: MarketSeries, scales: Scales): MarketGeometry {
	const { projection, marks, reality } = series;
	const { samples, settings, ghost } = projection;
	const xOf = (year: number) => round2(scales.x(year));
	const yOf = (value: number) => {
		const y = scales.y(value);
		return Number.isFinite(y) ? round2(Math.min(Math.max(y, -FAR), FAR)) : FAR;
	};
	const from = Math.max(settings.error.from, samples[0]!.year);
	const pointsOf = (rows: readonly { year: number; value: number }[]) =>
		rows.map(({ year, value }): XY => [xOf(year), yOf(value)]);
	const cut = (points: readonly XY[]) => cutPath(points, scales.height);
	const lineOf = (rows: readonly { year: number; value: number }[]) => cut(pointsOf(rows));

	type Low = 'p5' | 'p25';
	type High = 'p75' | 'p95';
	const fan = samples.filter((sample) => sample.p5 !== null && sample.p95 !== null);
	const edge = (key: Low | High) => fan.map((one): XY => [xOf(one.year), yOf(one[key]!)]);
	const edges = { p5: edge('p5'), p25: edge('p25'), p75: edge('p75'), p95: edge('p95') };
	const pressed = (key: Low | High) => pressLine(edges[key], scales.height);
	const band = (low: Low, high: High) => areaPath(pressed(high), pressed(low));
	const edgePoints = [edges.p95, edges.p5];
	const fanX = edges.p95.map(([x]) => x);
	const projectedX = xOf(Math.min(from, settings.horizon));

	function groundAt(x: number, y: number) {
		if (x < projectedX) return 'ground';
		const at = bisectRight(fanX, x) - 1;
		if (at < 0) return 'tint';
		const between = (low: Low, high: High) => y <= edges[low][at]![1] && y >= edges[high][at]![1];
		if (between('p25', 'p75')) return 'bandInner';
		return between('p5', 'p95') ? 'bandOuter' : 'tint';
	}

	return {
		projectedX,
		outer: band('p5', 'p95'),
		inner: band('p25', 'p75'),
		outerEdges: edgePoints.map(cut),
		edgePoints,
		ghostPoints: pointsOf(ghost ?? []),
		past: lineOf(samples.filter(({ year }) => year <= from)),
		projected: lineOf(samples.filter(({ year }) => year >= from)),
		ghost: ghost ? lineOf(ghost) : '',
		points: projection.points.map((point) => placePoint(point, xOf, yOf)),
		marks: marks.map(({ year, value }) => {
			const x = xOf(year);
			return { year, x, x0: round2(x - 12), x1: round2(x + 12), y: yOf(value) };
		}),
		pathPoints: pointsOf(samples),
		passed: reality?.passed
			? {
					x0: xOf(reality.passed.year),
					x1: xOf(reality.passed.point),
					y: yOf(reality.passed.value)
				}
			: null,
		yOf,
		groundAt
	};
}
