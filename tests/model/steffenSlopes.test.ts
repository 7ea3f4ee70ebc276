import { curveMonotoneX } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hermite } from '#lib/model/hermite.ts';
import { steffenSlopes } from '#lib/model/steffenSlopes.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const years = [2022, 2024, 2027, 2030];
const logs = [40, 71, 140, 257].map(Math.log);

test('slopes through four points in logarithms', () => {
	const slopes = steffenSlopes(years, logs);
	const expected = [0.2990160841, 0.2626684663, 0.214399368, 0.1965171472];
	slopes.forEach((slope, i) => close(slope, expected[i]!, 1e-9));
});

test('two points have the secant as slope', () => {
	expect(steffenSlopes([2027, 2030], [1, 7])).toEqual([2, 2]);
});

test('a turning point is flat', () => {
	expect(steffenSlopes([0, 1, 2], [0, 1, 0])[1]).toBe(0);
});

/** Slopes that d3 draws with, read from the control points it hands to its context. */
function slopesOfD3(xs: readonly number[], ys: readonly number[]): number[] {
	const slopes: number[] = [];
	let [x, y] = [0, 0];
	const context = {
		moveTo: (x1: number, y1: number) => void ([x, y] = [x1, y1]),
		lineTo: () => {},
		closePath: () => {},
		bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x3: number, y3: number) {
			slopes.push((y1 - y) / (x1 - x));
			[x, y] = [x3, y3];
			slopes[slopes.length] = (y3 - y2) / (x3 - x2);
		}
	};
	const line = curveMonotoneX(context as unknown as CanvasRenderingContext2D);
	line.lineStart();
	xs.forEach((x, i) => line.point(x, ys[i]!));
	line.lineEnd();
	return slopes;
}

test('the slopes are those that d3 draws with', () => {
	const drawn = slopesOfD3(years, logs);
	const [a, b, c, d] = steffenSlopes(years, logs);
	[a, b, b, c, c, d].forEach((slope, i) => close(drawn[i]!, slope!, 1e-9));
});

test('a curve with these slopes never leaves the two values it runs between', () => {
	holds(
		fc.property(
			fc.array(fc.tuple(between(0.1, 10), between(-9, 9)), { minLength: 2, maxLength: 6 }),
			between(0, 1),
			(steps, s) => {
				let x = 0;
				const xs = steps.map(([width]) => (x += width));
				const ys = steps.map(([, y]) => y);
				const slopes = steffenSlopes(xs, ys);
				for (let i = 0; i + 1 < xs.length; i++) {
					const y = hermite(s, {
						width: xs[i + 1]! - xs[i]!,
						y0: ys[i]!,
						y1: ys[i + 1]!,
						slope0: slopes[i]!,
						slope1: slopes[i + 1]!
					});
					expect(y).toBeGreaterThanOrEqual(Math.min(ys[i]!, ys[i + 1]!) - 1e-12);
					expect(y).toBeLessThanOrEqual(Math.max(ys[i]!, ys[i + 1]!) + 1e-12);
				}
			}
		)
	);
});
