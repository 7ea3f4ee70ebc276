import { tilt } from './tilt.ts';
import { tiltEndRate } from './tiltEndRate.ts';
import type { Interval, Piece } from './types.ts';

/** The path inside one interval as an exponential tilt of steady growth; `bend` in (0, 1). */
export function steadyPiece(interval: Interval, bend: number): Piece {
	const { year0, value0, year1, value1 } = interval;
	const years = year1 - year0;
	const logGrowth = Math.log(value1 / value0);
	return {
		interval,
		valueAt: (year) => value0 * Math.exp(logGrowth * tilt((year - year0) / years, bend)),
		endRate: (logGrowth / years) * tiltEndRate(bend)
	};
}
