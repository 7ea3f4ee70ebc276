import { carryOn } from './carryOn.ts';
import { fadeLog } from './fadeLog.ts';
import { intervalsOf } from './intervalsOf.ts';
import { logisticThrough } from './logisticThrough.ts';
import { smoothPieces } from './smoothPieces.ts';
import { steadyPiece } from './steadyPiece.ts';
import { straightPiece } from './straightPiece.ts';
import type { Curve, Path, PathSpec, Piece, Point } from './types.ts';

const piecesOf: Record<Curve, (spec: PathSpec) => Piece[]> = {
	steady: ({ points, bends }) =>
		intervalsOf(points).map((interval) => steadyPiece(interval, bends[interval.year1] ?? 0.5)),
	smooth: ({ points }) => smoothPieces(points),
	straight: ({ points }) => intervalsOf(points).map(straightPiece)
};

/**
 * The market path of a scenario: through its points, along its curve, and on after the last point.
 *
 * The caller has checked the numbers. What has no path at all is refused with a RangeError: no
 * point, `auto` with a single point, a ceiling with a single point or one that is not above growing
 * last points.
 */
export function createPath(spec: PathSpec): Path {
	const first = spec.points[0];
	const last = spec.points[spec.points.length - 1];
	if (!first || !last) throw new RangeError('[model] a path needs a point; got none, add one');
	const pieces = piecesOf[spec.curve](spec);
	const { beyond, firstGrowth } = continuation(spec, last, pieces[pieces.length - 1]);

	return {
		firstYear: first.year,
		lastPointYear: last.year,
		firstGrowthAfter: firstGrowth,
		valueAt(year) {
			if (!(year >= first.year)) {
				throw new RangeError(`[model] the path starts in ${first.year}; ${year} is before it`);
			}
			if (year === first.year) return first.value;
			if (year > last.year) return beyond(year);
			const piece = pieces.find(({ interval }) => year <= interval.year1)!;
			// The curves reach their ends only up to rounding, the points are the reader's own numbers.
			return year === piece.interval.year1 ? piece.interval.value1 : piece.valueAt(year);
		}
	};
}

function continuation({ after }: PathSpec, last: Point, piece: Piece | undefined) {
	if (after.kind === 'fade') {
		if (after.growth === 'auto' && !piece) {
			throw new RangeError('[model] auto growth needs two points; give the growth as a number');
		}
		const { fade, firstGrowth } = carryOn(after, piece ? piece.endRate : 0);
		const beyond = (year: number) => last.value * Math.exp(fadeLog(year - last.year, fade));
		return { beyond, firstGrowth };
	}
	const { ceiling } = after;
	if (!piece || !(piece.interval.value0 < last.value && last.value < ceiling)) {
		throw new RangeError(
			`[model] the ceiling ${ceiling} must be above two growing last points; use the fade instead`
		);
	}
	const { year0, value0 } = piece.interval;
	const beyond = logisticThrough({ year: year0, value: value0 }, last, ceiling);
	return { beyond, firstGrowth: beyond(last.year + 1) / last.value - 1 };
}
