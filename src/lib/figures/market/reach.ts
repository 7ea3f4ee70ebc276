import { niceTop } from '../axis.ts';

/** How much further the linear axis goes for what a reader lays over it: beyond, their own path would lie too flat. */
const MOST = 2;

/** Where a linear axis that would end at `high` ends with a value on it: a value too far above leaves at the top. */
export const reach = (high: number, value: number): number =>
	value > high && value <= high * MOST ? niceTop(value) : high;
