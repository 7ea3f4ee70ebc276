import { scaleLinear, scaleLog } from 'd3';
import type { PricedInRow } from '../../answers/pricedInRows.ts';

export interface TrackScale {
	/** The px of a value, kept on the track. */
	at(value: number): number;
	/** The ends of the track; null where there is no value at all, as of growth to the first point. */
	readonly ends: { readonly min: number; readonly max: number } | null;
}

const logarithmic = new Set<string>(['market', 'multiple']);

/** The scale of one answer's track: what its slider spans, and all that it shows. */
export function pricedInScale(
	{ id, now, needed, range, span, marks }: PricedInRow,
	x1: number,
	x2: number
): TrackScale {
	const values = [
		now,
		needed,
		...(span ? [span.min, span.max] : []),
		...(range && (range.low > 0 || !logarithmic.has(id)) ? [range.low, range.high] : []),
		...marks.flatMap(({ low, high }) => [low, high])
	].filter((value): value is number => value !== null);
	const bare = values.length === 0;
	const [min, max] = bare ? [0, 1] : [Math.min(...values), Math.max(...values)];
	// A diamond or a ring at the very end would stand half outside.
	const pad = (end: number) => (end === now || end === needed ? (max - min) * 0.03 || 0.01 : 0);
	const scale = logarithmic.has(id)
		? scaleLog([min * 0.92, max * 1.08], [x1, x2])
		: scaleLinear([min - pad(min), max + pad(max)], [x1, x2]);
	const [lowest, highest] = scale.domain() as [number, number];
	return {
		at: (value) => Math.min(x2, Math.max(x1, scale(value))),
		ends: bare ? null : { min: lowest, max: highest }
	};
}
