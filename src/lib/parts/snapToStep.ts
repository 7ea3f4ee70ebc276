/** The multiple of `step` nearest to a value, never beyond the ends, which are always reached. */
export function snapToStep(value: number, step: number, min: number, max: number): number {
	if (value <= min) return min;
	if (value >= max) return max;
	return Math.min(max, Math.max(min, multiple(Math.round(value / step), step)));
}

/** 3 × 0.1 is 0.30000000000000004 in binary; the twelfth digit is beyond any step that is used. */
export const multiple = (count: number, step: number): number =>
	Number((count * step).toPrecision(12));
