import type { Box } from '../placeLabels.ts';
import { textWidth } from '../textWidth.ts';
import type { TypeScale } from '../typeScale.ts';
import type { ScatterScales } from './scatterScales.ts';
import type { ScatterModel, Tick } from './types.ts';

/** Least space between two lines across without a name, px. */
const APART = 5;

/** The ticks that are drawn, and those of them whose labels stand apart. */
export function scatterTicks(model: ScatterModel, { x, y }: ScatterScales, type: TypeScale) {
	const all = model.x.ticks;
	const named = all.filter(({ label }) => label !== '');
	const half = ({ label }: Tick) => textWidth(label, type.tick, 400) / 2 + 5;
	const usual = named.filter(({ unit }) => !unit);
	const widest = 2 * Math.max(0, ...usual.map(half));
	const step = all.length > 1 ? Math.abs(x(all[1]!.value) - x(all[0]!.value)) : Infinity;
	const every = Math.max(1, Math.ceil(widest / Math.max(step, 1)));
	const middle = ({ at, value }: Tick) => x(at ?? value);
	const clear = (a: Tick) => (b: Tick) => Math.abs(middle(a) - middle(b)) >= half(a) + half(b);
	const units = named.filter(({ unit }) => unit);
	const shown = named.filter(
		(tick, i) => tick.unit || (i % every === 0 && units.every(clear(tick)))
	);

	const kept: Tick[] = [];
	const order = [...model.y.ticks].sort((a, b) => Number(b.strong ?? 0) - Number(a.strong ?? 0));
	const apart = (a: Tick) => (b: Tick) => Math.abs(y(a.value) - y(b.value)) >= type.tick * 1.9;
	for (const tick of [...order.slice(0, 1), ...model.y.ticks.slice(-1), ...order]) {
		if (kept.every(apart(tick))) kept.push(tick);
	}
	const boxes = kept.map(({ value, label, strong }): Box => ({
		x0: -2,
		y0: y(value) - 6 - type.tick,
		x1: textWidth(label, type.tick, strong ? 600 : 400) + 3,
		y1: y(value)
	}));
	return { boxes, lines: step < APART ? shown : all, xLabels: shown, yTicks: kept };
}

export type ScatterTicks = ReturnType<typeof scatterTicks>;
