import { textWidth } from '../textWidth.ts';
import type { WorthRow } from './worthBars.ts';

/** A piece of an upright line, px. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** Air between a line and the words beside it, px. */
const AIR = 3;

/** The pieces of an upright line through rows of bars: it leaves out a row whose words stand on it. */
export function worthRuns(
	x: number,
	rows: readonly WorthRow[],
	spans: readonly Run[]
): readonly Run[] {
	const runs: Run[] = [];
	for (const [i, { texts }] of rows.entries()) {
		const span = spans[i]!;
		const met = texts.some(({ x: at, y, text, size, weight, anchor }) => {
			const wide = textWidth(text, size, weight);
			const from = anchor === 'end' ? at - wide : at;
			return y > span.from && x > from - AIR && x < from + wide + AIR;
		});
		if (met) continue;
		const last = runs.at(-1);
		if (last?.to === span.from) runs[runs.length - 1] = { from: last.from, to: span.to };
		else runs.push(span);
	}
	return runs;
}
