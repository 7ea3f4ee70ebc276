import { accuracy } from '../model/accuracy.ts';
import { isMet } from './isMet.ts';

/** With fewer pairs a percentage would promise more than it can hold. */
const FEWEST = 20;

/** How a set of forecasts fared. Counts always; what is a percentage only from 20 pairs on. */
export interface Score {
	readonly pairs: number;
	readonly targetYears: number;
	/** How many forecasts were below and above what came by more than `isMet` allows; the rest met it. */
	readonly tooLow: number;
	readonly tooHigh: number;
	/** Median symmetric accuracy ζ, a fraction; null below 20 pairs. */
	readonly typical: number | null;
	/** Signed bias, a fraction, above 0 when forecasts were too high; null below 20 pairs. */
	readonly bias: number | null;
	/** Root mean square of the log ratios, in logs; null without pairs. */
	readonly rms: number | null;
}

/** The score of forecasts given as ln(forecast / outcome) with their target years. */
export function scoreOf(rows: readonly { logRatio: number; targetYear: number }[]): Score {
	const found = accuracy(rows.map(({ logRatio }) => logRatio));
	const enough = rows.length >= FEWEST;
	return {
		pairs: rows.length,
		targetYears: new Set(rows.map(({ targetYear }) => targetYear)).size,
		tooLow: rows.filter(({ logRatio }) => logRatio < 0 && !isMet(logRatio)).length,
		tooHigh: rows.filter(({ logRatio }) => logRatio > 0 && !isMet(logRatio)).length,
		typical: enough && found ? found.typical : null,
		bias: enough && found ? found.bias : null,
		rms: found?.rms ?? null
	};
}
