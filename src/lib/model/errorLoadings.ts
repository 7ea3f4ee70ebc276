import type { FanSpec } from './types.ts';

/**
 * How the log error of each year is made of independent standard normals: a row per year, whose
 * scalar product with the normals is the error before the Student scale.
 *
 * The normals are, in this order, the error of the first year, the error of the growth, and one shock
 * for every year in turn. Forecast error: τ·Z_b + K·(W_h + h·Z_d/√m). Pinned: between two points the
 * walk less its own straight line, K·(W_k − (k/T)·W_T), after the last K·(W_h + h·Z_d/√m) from it.
 * The view "published range" takes the order of its errors from the forecast. So the sum of a row's
 * squares is the variance of the fan, and errors of neighbouring years go together.
 *
 * `years` whole and ascending, from the first with error on and, pinned, from the first point on.
 */
export function errorLoadings(
	pointYears: readonly number[],
	{ view, from, yearly, base, history }: FanSpec,
	years: readonly number[]
): number[][] {
	const pinned = view === 'pinned';
	const lastPoint = pointYears[pointYears.length - 1]!;
	const start = pinned ? pointYears[0]! : from;
	const end = Math.max(years[years.length - 1]!, pinned ? lastPoint : start);

	/** Error of the growth over h years, and K times `weight(year)` of the shock of each year. */
	const rowOf = (first: number, drift: number, weight: (year: number) => number) => [
		first,
		(yearly * drift) / Math.sqrt(history),
		...Array.from({ length: end - start }, (_, i) => yearly * weight(start + 1 + i))
	];
	const walk = (after: number, year: number, first: number) =>
		rowOf(first, year - after, (shock) => (shock > after && shock <= year ? 1 : 0));
	const bridge = (year: number) => {
		const next = pointYears.findIndex((point) => point > year);
		const [before, after] = [pointYears[next - 1]!, pointYears[next]!];
		const passed = (year - before) / (after - before);
		return rowOf(0, 0, (shock) => {
			if (shock <= before || shock > after) return 0;
			return shock <= year ? 1 - passed : -passed;
		});
	};
	return years.map((year) => {
		if (!pinned) return walk(from, year, base);
		return year >= lastPoint ? walk(lastPoint, year, 0) : bridge(year);
	});
}
