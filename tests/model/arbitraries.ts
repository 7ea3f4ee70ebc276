import fc from 'fast-check';
import type { After, Curve, FanSpec, PathSpec, Point } from '#lib/model/types.ts';

/** A double in a range, never NaN. */
export const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** A market value anywhere in what is valid, evenly by order of magnitude. */
export const value = between(-3, 6).map((power) => Math.min(1e6, Math.max(0.001, 10 ** power)));

export const bend = between(0.01, 0.99);

export const curve = fc.constantFrom<Curve>('steady', 'smooth', 'straight');

/** A share strictly inside an interval. */
export const share = between(0.001, 0.999);

const growth = between(-0.9, 5);

const fade = fc.record({
	kind: fc.constant('fade' as const),
	growth: fc.oneof(fc.constant('auto' as const), growth),
	longRun: between(-0.5, 0.5),
	halfLife: between(0.1, 50)
});

const pointsOf = (fewest: number) =>
	fc
		.uniqueArray(fc.tuple(fc.integer({ min: 2000, max: 2045 }), value), {
			minLength: fewest,
			maxLength: 6,
			selector: ([year]) => year
		})
		.map((pairs): Point[] =>
			pairs.map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year)
		);

const bendsOf = (points: readonly Point[], bends: readonly number[]) =>
	Object.fromEntries(points.map((point, i) => [point.year, bends[i] ?? 0.5]));

/** Every valid path: any points and curve, a fade, or a ceiling where the last points grow. */
export const pathSpec = fc
	.record({
		points: pointsOf(1),
		curve,
		bends: fc.array(bend, { minLength: 6, maxLength: 6 }),
		fade,
		growth,
		ceiling: fc.option(between(1.000001, 1000))
	})
	.map(({ points, curve, bends, fade, growth, ceiling }): PathSpec => {
		const [before, last] = points.slice(-2);
		let after: After = points.length === 1 && fade.growth === 'auto' ? { ...fade, growth } : fade;
		if (ceiling !== null && before && last && before.value < last.value) {
			after = { kind: 'ceiling', ceiling: last.value * ceiling };
		}
		return { points, curve, bends: bendsOf(points, bends), after };
	});

/** Paths of at least two points that fade. */
export const fadingSpec = fc
	.record({
		points: pointsOf(2),
		curve,
		bends: fc.array(bend, { minLength: 6, maxLength: 6 }),
		fade
	})
	.map(({ points, curve, bends, fade }): PathSpec => ({
		points,
		curve,
		bends: bendsOf(points, bends),
		after: fade
	}));

/** Every valid fan over a path. */
export const fanSpec = (path: PathSpec): fc.Arbitrary<FanSpec> =>
	fc.record({
		view: fc.constantFrom('forecast', 'range', 'pinned'),
		from: fc.integer({ min: path.points[0]!.year, max: 2045 }),
		yearly: between(0, 2),
		base: between(0, 1),
		history: fc.integer({ min: 1, max: 100 }),
		freedom: fc.integer({ min: 3, max: 200 }),
		ranges: fc.uniqueArray(
			fc
				.tuple(fc.integer({ min: path.points[0]!.year, max: 2045 }), value, between(1.0001, 100))
				.map(([year, low, ratio]) => ({ year, low, high: low * ratio })),
			{ maxLength: 4, selector: (range) => range.year }
		)
	});

/** The path and the fan of the page as it opens. */
export const defaultPath: PathSpec = {
	points: [
		{ year: 2023, value: 53.662 },
		{ year: 2027, value: 140 },
		{ year: 2030, value: 257 }
	],
	curve: 'steady',
	bends: {},
	after: { kind: 'fade', growth: 'auto', longRun: 0.04, halfLife: 4 }
};

export const defaultFan: FanSpec = {
	view: 'forecast',
	from: 2024,
	yearly: 0.25,
	base: 0.05,
	history: 10,
	freedom: 10,
	ranges: []
};
