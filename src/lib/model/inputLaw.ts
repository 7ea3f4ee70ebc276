import { fromScale, toScale, type InputScale } from './inputScale.ts';
import { normalQuantile } from './normalQuantile.ts';
import type { LogSpread } from './tukeyLog.ts';
import { tukeyFactor } from './tukeyLog.ts';

/** A value with the ends of its range, read as its 10 % and 90 % quantiles: low < value < high. */
export interface InputRange {
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

/** Normal quantile of the upper end. */
const z = normalQuantile(0.9);

/** A distance on the scale that is none. */
const LEAST = 1e-9;

/**
 * Distances of the ends from the value, on the scale. An end without a distance of its own, as 0 below a
 * share of 0, lies as far away as the other: next to none it would skew the rest beyond all measure.
 */
export function inputSpread(scale: InputScale, { low, value, high }: InputRange): LogSpread {
	const [a, m, b] = [low, value, high].map((x) => toScale(scale, x)) as [number, number, number];
	const [below, above] = [Math.max(LEAST, m - a), Math.max(LEAST, b - m)];
	return { below: below > LEAST ? below : above, above: above > LEAST ? above : below, z };
}

/**
 * The input at a standard normal: on its scale the value is the median, the ends are met exactly at
 * 10 % and 90 %, and between and beyond them it is skewed by Tukey's g.
 */
export function inputLaw(
	scale: InputScale,
	value: number,
	spread: LogSpread
): (normal: number) => number {
	const median = toScale(scale, value);
	const distance = tukeyFactor(spread);
	const unscale = fromScale(scale);
	return (normal) => unscale(median + distance(normal));
}

/** The ends that a range has once its value has moved: their distances move along on the scale. */
export function movedEnds(
	scale: InputScale,
	from: InputRange,
	value: number
): { low: number; high: number } {
	if (value === from.value) return { low: from.low, high: from.high };
	const { below, above } = inputSpread(scale, from);
	const median = toScale(scale, value);
	const unscale = fromScale(scale);
	return { low: unscale(median - below), high: unscale(median + above) };
}
