import type { Value } from './types.ts';

/**
 * One row of the table of assumptions. An id may hold a year, `points.<year>`, or a count, `notes.<n>`.
 * `min` and `max` are what is accepted; what a slider spans may be less.
 */
export interface Assumption {
	/** As in an address, with `<year>` where a year stands. */
	readonly id: string;
	readonly group: 'preset' | 'market' | 'growth' | 'error' | 'shape' | 'companies' | 'view';
	readonly kind: 'number' | 'choice' | 'text' | 'note';
	/** `usdBn`, `fraction` (shown as per cent), `years`, `year`, `count`; choices and texts have none. */
	readonly unit?: 'usdBn' | 'fraction' | 'years' | 'year' | 'count';
	readonly min?: number;
	readonly max?: number;
	readonly whole?: boolean;
	/** Words accepted beside a number, or the choices. Ids of presets, definitions and dates come from the facts. */
	readonly words?: readonly string[];
	/** Default where the preset has none; absent where it depends on the rest (`resolve`). */
	readonly fallback?: Value;
	/** What the slider spans and its step, in the unit; market years take theirs from the facts. */
	readonly slider?: {
		readonly min: number;
		readonly max: number;
		readonly step: number;
		readonly scale?: 'log';
	};
	/** Whether the path changes with it; the rest changes what is shown around the path. */
	readonly path?: boolean;
}
