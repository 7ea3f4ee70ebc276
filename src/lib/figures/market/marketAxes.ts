import { linearTicks, logTicks } from '../axis.ts';
import type { Box } from '../placeLabels.ts';
import { round2 } from '../round2.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import type { Words } from '../../words/words.ts';
import type { Scales } from './marketGeometry.ts';

/** What the axes are made from; none of it moves while a slider does. */
export interface AxesContext {
	scales: Scales;
	axis: 'linear' | 'log';
	type: TypeScale;
	words: Words;
	compact: boolean;
	/** Years of the points, ascending. */
	pointYears: readonly number[];
}

/** Gridlines with their values and years with their ticks, in px of the plot. */
export interface MarketAxes {
	ticks: readonly { value: number; y: number; baseline: number; text: string }[];
	years: readonly { year: number; x: number; strong: boolean }[];
	/** What the value labels cover, at the left edge. */
	boxes: readonly Box[];
}

/** Places both axes of the market figure. */
export function marketAxes(context: AxesContext): MarketAxes {
	const { scales, type, words, pointYears } = context;
	const values = ticksOf(context);
	const ticks = values.map((value) => {
		const y = round2(scales.y(value));
		const say = value === values.at(-1) ? words.market.topTick : words.market.tick;
		return { value, y, baseline: round2(y - 6), text: say(value) };
	});
	return {
		ticks,
		years: tickYears(context).map((year) => ({
			year,
			x: round2(scales.x(year)),
			strong: pointYears.indexOf(year) > 0
		})),
		boxes: ticks.map(({ y, text }) => ({
			x0: -2,
			y0: y - 6 - type.tick,
			x1: textWidth(text, type.tick, 400) + 3,
			y1: y
		}))
	};
}

function ticksOf({ scales, axis, type, compact }: AxesContext): number[] {
	const domain = scales.y.domain() as [number, number];
	// So many labels stand apart on the height there is.
	const [greatest, apart] = compact ? [5, 3] : [9, 2];
	const most = Math.max(2, Math.min(greatest, Math.floor(scales.height / (type.tick * apart))));
	if (axis === 'log') return logTicks(domain, most);
	const all = linearTicks(domain[1]);
	return all.length <= most ? all : all.filter((_, i) => (all.length - 1 - i) % 2 === 0);
}

/** Every year while they fit; else the points' years, the ends, and what fits between. */
function tickYears({ scales, type, pointYears }: AxesContext): number[] {
	const [first, last] = scales.x.domain() as [number, number];
	const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
	const step = Math.abs(scales.x(first + 1) - scales.x(first)) || scales.width;
	const needed = type.tick * 2.9;
	if (step >= needed) return years;
	const kept: number[] = [];
	for (const year of [...[...pointYears].reverse(), first, last, ...years]) {
		const apart = (other: number) => Math.abs(scales.x(other) - scales.x(year)) >= needed;
		if (kept.every(apart)) kept.push(year);
	}
	return kept.sort((a, b) => a - b);
}
