import type { PitchScale } from './pitchScale.ts';

/** A year of a series that is played; its edges are null where it has no fan. */
export interface HeardYear {
	readonly year: number;
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
}

export interface Note {
	readonly year: number;
	/** Seconds from the start, and for how long. */
	readonly time: number;
	readonly lasts: number;
	/** Hz. */
	readonly frequency: number;
	/** 0 to 1; the three notes of a year stay below 1 together. */
	readonly gain: number;
	/** −1 left to 1 right: what is apart in space is told apart, and its order is heard. */
	readonly pan: number;
}

/** Seconds: a year's, and the most that all of them take. */
const YEAR = 0.3;
const MOST = 4;

/** The path in the middle, the edges of its fan quieter at either side. */
const voices = [
	{ of: 'value', gain: 0.3, pan: 0 },
	{ of: 'low', gain: 0.12, pan: -0.7 },
	{ of: 'high', gain: 0.12, pan: 0.7 }
] as const;

/** A series as tones, year after year: the wider the fan, the wider the chord. */
export function notesOf(years: readonly HeardYear[], { frequency }: PitchScale): Note[] {
	const lasts = Math.min(YEAR, MOST / years.length);
	return years.flatMap((row, i) =>
		voices.flatMap(({ of, gain, pan }) => {
			const value = row[of];
			if (value === null) return [];
			return { year: row.year, time: i * lasts, lasts, frequency: frequency(value), gain, pan };
		})
	);
}
