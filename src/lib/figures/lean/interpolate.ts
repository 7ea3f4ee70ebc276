/**
 * Stands in for `d3-interpolate` in what we build. d3's scales ask it for numbers alone here, but its
 * general form carries colours, dates and objects: 5 kB of the page's script that nothing calls. The
 * formulas are d3's own, so a scale gives the same numbers with either.
 */
export const interpolateNumber = (a: number, b: number) => (t: number) => a * (1 - t) + b * t;

export const interpolate = interpolateNumber;

export const interpolateRound = (a: number, b: number) => (t: number) =>
	Math.round(a * (1 - t) + b * t);

/** Asked for by d3's diverging scales only, which no figure uses. */
export function piecewise(): never {
	throw new Error(
		'[figures] a diverging scale needs the whole of d3-interpolate; see vite.config.ts'
	);
}
