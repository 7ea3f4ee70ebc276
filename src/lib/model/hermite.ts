/** One span of a cubic Hermite curve: values and slopes at its ends. */
export interface HermiteSpan {
	readonly width: number;
	readonly y0: number;
	readonly y1: number;
	/** Slopes dy/dx, in the unit of `width`. */
	readonly slope0: number;
	readonly slope1: number;
}

/**
 * Value of a cubic Hermite span when the share `s` (0 to 1) of its width has passed.
 *
 * Written as a step away from `y0`, so that a flat span comes out flat to the last bit.
 */
export function hermite(s: number, span: HermiteSpan): number {
	const { width, y0, y1, slope0, slope1 } = span;
	const rest = 1 - s;
	const step = s * s * (3 - 2 * s) * (y1 - y0);
	return y0 + step + width * s * rest * (rest * slope0 - s * slope1);
}
