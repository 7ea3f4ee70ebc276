/** The lowest and the highest tone, Hz: three octaves that small loudspeakers and old ears manage. */
export const LOWEST = 220;
export const HIGHEST = 1760;

export interface PitchScale {
	/** What the lowest and the highest tone stand for: the values' own ends, rounded outward to be said. */
	readonly low: number;
	readonly high: number;
	/** Hz: equal steps of the scale, amounts or multiples, are equal intervals to the ear. */
	frequency(value: number): number;
}

/** Ten to the power that a size's first digit counts. */
const magnitude = (size: number) => 10 ** Math.floor(Math.log10(size));
/** Tenths and hundredths are written anew, since their multiples are not what they are in decimals. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** Whole steps of the span's first digit, with 0 among them, as on a linear axis. */
function linearEnds(least: number, most: number): [number, number] {
	const [low, high] = [Math.min(0, least), Math.max(0, most)];
	const step = magnitude(high - low || 1);
	return [tidy(Math.floor(low / step) * step), tidy(Math.ceil(high / step) * step)];
}

/** One digit for either end; values above 0. */
function logEnds(least: number, most: number): [number, number] {
	const [low, high] = [magnitude(least), magnitude(most)];
	return [tidy(Math.floor(least / low) * low), tidy(Math.ceil(most / high) * high)];
}

/** How values sound: pitch follows a linear axis, or a logarithmic one. */
export function pitchScale(values: readonly number[], log: boolean): PitchScale {
	const [low, high] = (log ? logEnds : linearEnds)(Math.min(...values), Math.max(...values));
	const onto = log ? Math.log : (value: number) => value;
	const span = onto(high) - onto(low);
	const share = (value: number) => (span > 0 ? (onto(value) - onto(low)) / span : 0);
	return { low, high, frequency: (value) => LOWEST * (HIGHEST / LOWEST) ** share(value) };
}
