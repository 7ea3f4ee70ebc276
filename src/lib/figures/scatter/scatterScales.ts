import { scaleLinear, scaleLog } from 'd3';
import { round2 } from '../round2.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import type { ScatterModel } from './types.ts';

export interface PlotSize {
	width: number;
	height: number;
}

/** Farther out than this no line of a figure is drawn, px. */
const FAR = 4000;

/**
 * The scales of a figure of single marks in px of its plot. The value labels stand on their gridlines,
 * so marks begin right of them; the last label of the other axis ends with the plot.
 */
export function scatterScales(model: ScatterModel, { width, height }: PlotSize, type: TypeScale) {
	const names = model.y.ticks
		.slice(0, -1)
		.map(({ label, strong }) => textWidth(label, type.tick, strong ? 600 : 400));
	const inset = Math.ceil(Math.max(0, ...names)) + 24;
	const last = model.x.ticks.at(-1);
	const end = last && last.at === undefined ? textWidth(last.label, type.tick, 400) / 2 : 0;
	const xScale = scaleLinear([...model.x.domain], [inset, width - Math.max(8, Math.ceil(end))]);
	const yScale = (model.y.log ? scaleLog() : scaleLinear()).domain(model.y.domain);
	yScale.range([height, 0]);
	return {
		xScale,
		yScale,
		x: (value: number) => round2(xScale(value)),
		y(value: number) {
			const at = yScale(value);
			return round2(Number.isFinite(at) ? Math.min(Math.max(at, -FAR), FAR) : FAR);
		}
	};
}

export type ScatterScales = ReturnType<typeof scatterScales>;
