import fc from 'fast-check';
import { test } from 'vitest';
import { bendOfPiece } from '#lib/model/bendOfPiece.ts';
import { createPath } from '#lib/model/createPath.ts';
import type { PathSpec, Point } from '#lib/model/types.ts';
import { bend, between, share, value } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

test('half of a bend of 0.9 is a bend of 0.75', () => {
	// The odds of the bend, 9, taken to the power of the fraction: 3.
	close(bendOfPiece(0.9, 0.5), 0.75, 1e-15);
	close(bendOfPiece(0.9, 1), 0.9, 1e-15);
});

test('a point added on a steady path with the bends of the pieces keeps the path', () => {
	holds(
		fc.property(value, value, bend, share, between(0, 40), (v0, v1, w, s, years) => {
			const [start, end] = [2000, 2030];
			const steady = (points: Point[], bends: Record<number, number>): PathSpec => ({
				points,
				bends,
				curve: 'steady',
				after: { kind: 'fade', growth: 'auto', longRun: 0.04, halfLife: 4 }
			});
			const ends = [
				{ year: start, value: v0 },
				{ year: end, value: v1 }
			] as const;
			const whole = createPath(steady([...ends], { [end]: w }));
			const middle = start + (end - start) * s;
			const added = { year: middle, value: whole.valueAt(middle) };
			const split = createPath(
				steady([ends[0], added, ends[1]], {
					[middle]: bendOfPiece(w, s),
					[end]: bendOfPiece(w, 1 - s)
				})
			);
			// The end rate of the short last piece comes from a difference of nearly equal logarithms.
			const tolerance = years > end - start ? 1e-6 : 1e-9;
			close(split.valueAt(start + years), whole.valueAt(start + years), tolerance);
		})
	);
});
