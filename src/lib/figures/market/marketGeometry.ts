import type { ScaleContinuousNumeric } from 'd3';
import { areaPath, linePath } from '../linePath.ts';
import { round2 } from '../round2.ts';
import type { MarketSeries } from './marketSeries.ts';

export interface Scales {
	x: ScaleContinuousNumeric<number, number>;
	y: ScaleContinuousNumeric<number, number>;
	width: number;
	height: number;
}

/** Text of the market figure's lines and areas, in px of the plot. */
export interface MarketGeometry {
	/** Left edge of the projected ground. */
	projectedX: number;
	outer: string;
	inner: string;
	outerEdges: readonly string[];
	past: string;
	projected: string;
	ghost: string;
	/** The path as points, for labels to keep clear of. */
	pathPoints: readonly (readonly [number, number])[];
	/** From the passed point back to the year another count passed it. */
	passed: { x0: number; x1: number; y: number } | null;
	/** The outer band's edges as points, too. */
	edgePoints: readonly (readonly (readonly [number, number])[])[];
	ghostPoints: readonly (readonly [number, number])[];
	yOf(value: number): number;
	/** What lies under a place of the plot: the role of its colour. */
	groundAt(x: number, y: number): 'page' | 'tint' | 'bandOuter' | 'bandInner';
}

type XY = readonly [number, number];

/** A line far outside the frame is cut there anyway; this keeps its numbers short and finite. */
const FAR = 4000;

/** Turns series into lines and areas. The frame cuts what leaves it. */
export function marketGeometry(series: MarketSeries, scales: Scales): MarketGeometry {
	const { projection, reality } = series;
	const { samples, settings, ghost } = projection;
	const xOf = (year: number) => round2(scales.x(year));
	const yOf = (value: number) => {
		const y = scales.y(value);
		return Number.isFinite(y) ? round2(Math.min(Math.max(y, -FAR), FAR)) : FAR;
	};
	const from = Math.max(settings.error.from, samples[0]!.year);
	const pointsOf = (rows: readonly { year: number; value: number }[]) =>
		rows.map(({ year, value }): XY => [xOf(year), yOf(value)]);
	const lineOf = (rows: readonly { year: number; value: number }[]) => linePath(pointsOf(rows));

	type Low = 'p5' | 'p25';
	type High = 'p75' | 'p95';
	const fan = samples.filter((sample) => sample.p5 !== null && sample.p95 !== null);
	const edge = (key: Low | High) => fan.map((one): XY => [xOf(one.year), yOf(one[key]!)]);
	const band = (low: Low, high: High) => areaPath(edge(high), edge(low));
	const edgePoints = [edge('p95'), edge('p5')];
	const projectedX = xOf(Math.min(from, settings.horizon));

	function groundAt(x: number, y: number) {
		if (x < projectedX) return 'page';
		const year = scales.x.invert(x);
		const at = fan.findLast((one) => one.year <= year);
		if (!at) return 'tint';
		const between = (low: Low, high: High) => y <= yOf(at[low]!) && y >= yOf(at[high]!);
		if (between('p25', 'p75')) return 'bandInner';
		return between('p5', 'p95') ? 'bandOuter' : 'tint';
	}

	return {
		projectedX,
		outer: band('p5', 'p95'),
		inner: band('p25', 'p75'),
		outerEdges: edgePoints.map(linePath),
		edgePoints,
		ghostPoints: pointsOf(ghost ?? []),
		past: lineOf(samples.filter(({ year }) => year <= from)),
		projected: lineOf(samples.filter(({ year }) => year >= from)),
		ghost: ghost ? lineOf(ghost) : '',
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
