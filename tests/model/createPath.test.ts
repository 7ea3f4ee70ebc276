import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPath } from '#lib/model/createPath.ts';
import type { After, PathSpec } from '#lib/model/types.ts';
import { between, defaultPath, fadingSpec, pathSpec, share } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

const pointsOf = (pairs: [number, number][]) => pairs.map(([year, value]) => ({ year, value }));
const articlePoints = defaultPath.points.slice(1);
const fade: After = { kind: 'fade', growth: 'auto', longRun: 0.04, halfLife: 4 };

describe('published and computed values', () => {
	test.each(vectors('interp.logSteffenD3'))('smooth in $input.t', ({ input, expected }) => {
		const spec = { ...defaultPath, points: pointsOf(input.anchors), curve: 'smooth' as const };
		close(createPath(spec).valueAt(input.t), expected);
	});

	test.each(vectors('interp.geometric'))('steady in $input.t', ({ input, expected }) => {
		const spec = { ...defaultPath, points: pointsOf(input.anchors) };
		close(createPath(spec).valueAt(input.t), expected);
	});

	test.each(vectors('bend.tilt'))('bent as in $input', ({ input, expected }) => {
		const { v0, t0, v1, t1, w, t } = input;
		const points = pointsOf([
			[t0, v0],
			[t1, v1]
		]);
		close(createPath({ ...defaultPath, points, bends: { [t1]: w } }).valueAt(t), expected);
	});

	test('straight in 2028', () => {
		const path = createPath({ ...defaultPath, curve: 'straight' });
		close(path.valueAt(2028), 179, 1e-14);
		close(path.valueAt(2028.5), 198.5, 1e-14);
	});

	test('the page opens on the path of the article', () => {
		const path = createPath(defaultPath);
		const expected = [
			53.7, 68.2, 86.7, 110.2, 140, 171.4, 209.9, 257, 310.5, 366.3, 423.5, 481.6, 539.8
		];
		expected.forEach((value, i) => {
			expect(Math.abs(path.valueAt(2023 + i) - value)).toBeLessThan(0.0501);
		});
	});
});

describe('after the last point', () => {
	// The end slope through the continuous fade, in 40 digits (mpmath).
	test.each([
		['steady', 0.20818058996201255],
		['smooth', 0.20158644222835155],
		['straight', 0.15319987084369328]
	] as const)('auto carries on the end of a %s path', (curve, expected) => {
		const points =
			curve === 'smooth'
				? pointsOf([
						[2022, 40],
						[2024, 71],
						[2027, 140],
						[2030, 257]
					])
				: defaultPath.points;
		const path = createPath({ ...defaultPath, points, curve });
		close(path.firstGrowthAfter, expected, 1e-12);
		close(path.valueAt(2031), 257 * (1 + expected), 1e-12);
	});

	test('auto leaves no kink at the last point of a bent interval', () => {
		const path = createPath({ ...defaultPath, bends: { 2030: 0.6 } });
		const step = 1e-6;
		close(Math.log(path.valueAt(2030 + step) / 257) / step, 0.131356349625, 1e-5);
		close(Math.log(257 / path.valueAt(2030 - step)) / step, 0.131356349625, 1e-5);
	});

	test('a growth that is given is the growth of the first year', () => {
		const after: After = { kind: 'fade', growth: 0.2, longRun: 0.03, halfLife: 4 };
		const path = createPath({ ...defaultPath, after });
		expect(path.firstGrowthAfter).toBe(0.2);
		close(path.valueAt(2031), 308.4, 1e-13);
		close(path.valueAt(2035), 519.737947578072, 1e-12);
	});

	test('auto stops at +500 % and at −90 %, where the end of the path is all but vertical', () => {
		const up = createPath({
			points: pointsOf([
				[2029, 0.001],
				[2030, 1e6]
			]),
			curve: 'steady',
			bends: { 2030: 0.01 },
			after: fade
		});
		expect(up.firstGrowthAfter).toBe(5);
		close(up.valueAt(2031), 6e6, 1e-12);
		const down = createPath({
			points: pointsOf([
				[2029, 1e6],
				[2030, 0.001]
			]),
			curve: 'straight',
			bends: {},
			after: fade
		});
		expect(down.firstGrowthAfter).toBe(-0.9);
		close(down.valueAt(2031), 0.0001, 1e-12);
	});

	test('a ceiling bends the path through its last two points', () => {
		const after: After = { kind: 'ceiling', ceiling: 1000 };
		const path = createPath({ ...defaultPath, points: articlePoints, after });
		close(path.valueAt(2035), 548.47147363, 1e-10);
		close(path.valueAt(2040), 810.09281831, 1e-10);
		close(path.firstGrowthAfter, path.valueAt(2031) / 257 - 1, 1e-12);
		// Inside, the curve that was chosen still holds.
		close(path.valueAt(2028), 171.4206213244365, 1e-12);
	});

	test('a single point grows on by the growth that is given', () => {
		const after: After = { kind: 'fade', growth: 0.15, longRun: 0.05, halfLife: 2 };
		const spec: PathSpec = { ...defaultPath, points: articlePoints.slice(1), after };
		for (const curve of ['steady', 'smooth', 'straight'] as const) {
			close(createPath({ ...spec, curve }).valueAt(2035), 423.56952128639534, 1e-12);
		}
	});
});

describe('what has no path is refused', () => {
	const one = articlePoints.slice(0, 1);
	const falling = pointsOf([
		[2027, 257],
		[2030, 140]
	]);
	test.each<[string, Partial<PathSpec>]>([
		['no point', { points: [] }],
		['auto with a single point', { points: one }],
		['a ceiling with a single point', { points: one, after: { kind: 'ceiling', ceiling: 1000 } }],
		['a ceiling at the last point', { after: { kind: 'ceiling', ceiling: 257 } }],
		['a ceiling over a fall', { points: falling, after: { kind: 'ceiling', ceiling: 1000 } }]
	])('%s', (_, change) => {
		expect(() => createPath({ ...defaultPath, ...change })).toThrow(/^\[model\] /);
	});

	test('a year before the first point, or none', () => {
		expect(() => createPath(defaultPath).valueAt(2022)).toThrow(RangeError);
		expect(() => createPath(defaultPath).valueAt(NaN)).toThrow(RangeError);
	});
});

describe('for every valid path', () => {
	test('every point is met to the last bit', () => {
		holds(
			fc.property(pathSpec, (spec) => {
				const path = createPath(spec);
				for (const { year, value } of spec.points) expect(path.valueAt(year)).toBe(value);
			})
		);
	});

	test('every value is finite and above 0', () => {
		holds(
			fc.property(pathSpec, between(0, 1), (spec, s) => {
				const path = createPath(spec);
				const year = path.firstYear + (2045 - path.firstYear) * s;
				for (const t of [year, Math.floor(year), 2045]) {
					expect(Number.isFinite(path.valueAt(t)) && path.valueAt(t) > 0).toBe(true);
				}
				expect(path.firstGrowthAfter).toBeGreaterThan(-1);
				expect(path.firstGrowthAfter).toBeLessThan(Infinity);
			})
		);
	});

	test('growing points make a path that grows all the way, whatever the bends', () => {
		holds(
			fc.property(fadingSpec, share, share, (spec, s, step) => {
				const values = spec.points.map((point) => point.value).sort((a, b) => a - b);
				const points = spec.points.map(({ year }, i) => ({ year, value: values[i]! }));
				const path = createPath({ ...spec, points });
				points.slice(1).forEach((end, i) => {
					const start = points[i]!;
					const year = start.year + (end.year - start.year) * s;
					const later = year + (end.year - year) * step;
					const [v, w] = [path.valueAt(year), path.valueAt(later)];
					const ascending = [start.value, v, w, end.value];
					ascending.slice(1).forEach((next, j) => {
						expect(next).toBeGreaterThanOrEqual(ascending[j]! * (1 - 1e-12));
					});
				});
			})
		);
	});

	test('a market twice as large at every point is twice as large in every year', () => {
		holds(
			fc.property(pathSpec, between(0.001, 1000), between(0, 1), (spec, k, s) => {
				const points = spec.points.map(({ year, value }) => ({ year, value: value * k }));
				const { after } = spec;
				const scaled = createPath({
					...spec,
					points,
					after: after.kind === 'ceiling' ? { ...after, ceiling: after.ceiling * k } : after
				});
				const path = createPath(spec);
				const year = path.firstYear + (2045 - path.firstYear) * s;
				// A ceiling a millionth above the last point takes digits from the difference to it.
				close(scaled.valueAt(year), k * path.valueAt(year), after.kind === 'fade' ? 1e-9 : 1e-6);
			})
		);
	});

	test('more growth in the first year never lowers the path', () => {
		holds(
			fc.property(
				fadingSpec,
				between(-0.9, 5),
				between(-0.9, 5),
				between(0, 45),
				(spec, one, other, h) => {
					fc.pre(spec.after.kind === 'fade');
					const grown = (growth: number) => {
						const path = createPath({ ...spec, after: { ...spec.after, growth } as After });
						return path.valueAt(path.lastPointYear + h);
					};
					const [low, high] = [Math.min(one, other), Math.max(one, other)];
					expect(grown(high)).toBeGreaterThanOrEqual(grown(low) * (1 - 1e-12));
				}
			)
		);
	});

	test('more growth in the long run never lowers a year', () => {
		holds(
			fc.property(
				fadingSpec,
				between(-0.9, 5),
				between(-0.5, 0.5),
				between(-0.5, 0.5),
				fc.integer({ min: 1, max: 45 }),
				(spec, growth, one, other, h) => {
					const grown = (longRun: number) => {
						const path = createPath({
							...spec,
							after: { ...spec.after, growth, longRun } as After
						});
						return path.valueAt(path.lastPointYear + h);
					};
					const [low, high] = [Math.min(one, other), Math.max(one, other)];
					expect(grown(high)).toBeGreaterThanOrEqual(grown(low) * (1 - 1e-12));
				}
			)
		);
	});

	test('moving a point of a steady or straight path leaves the other intervals alone', () => {
		holds(
			fc.property(fadingSpec, between(0.5, 2), share, (spec, factor, s) => {
				fc.pre(spec.points.length >= 3 && spec.curve !== 'smooth');
				const last = spec.points.length - 1;
				const points = spec.points.map((point, i) =>
					i === last ? { ...point, value: point.value * factor } : point
				);
				const [start, end] = [spec.points[0]!, spec.points[1]!];
				const year = start.year + (end.year - start.year) * s;
				expect(createPath({ ...spec, points }).valueAt(year)).toBe(createPath(spec).valueAt(year));
			})
		);
	});
});
