/**
 * Slopes dy/dx at each of at least two points that keep a cubic Hermite curve monotone between them.
 *
 * Inside: Steffen 1990, Astronomy & Astrophysics 239:443. At the two ends the slope that makes the
 * second derivative 0 there, as d3's `curveMonotoneX` does, so that our curve and d3's agree; it is
 * between half and one and a half times the end's secant and thus stays monotone. With two points
 * both slopes are the secant.
 *
 * `xs` strictly ascending; `ys` of the same length. The answer has that length too.
 */
export function steffenSlopes(xs: readonly number[], ys: readonly number[]): number[] {
	const widths = xs.slice(1).map((x, i) => x - xs[i]!);
	const secants = widths.map((width, i) => (ys[i + 1]! - ys[i]!) / width);
	const inner = secants.slice(1).map((after, i) => {
		const before = secants[i]!;
		const [h0, h1] = [widths[i]!, widths[i + 1]!];
		const parabola = (before * h1 + after * h0) / (h0 + h1);
		const size = Math.min(Math.abs(before), Math.abs(after), Math.abs(parabola) / 2);
		return (Math.sign(before) + Math.sign(after)) * size;
	});
	const first = secants[0]!;
	const last = secants[secants.length - 1]!;
	if (inner.length === 0) return [first, last];
	return [(3 * first - inner[0]!) / 2, ...inner, (3 * last - inner[inner.length - 1]!) / 2];
}
