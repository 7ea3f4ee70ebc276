import type { Entry } from './restore.ts';

/** The parts of a saved scenario that say what it is: of any text so far. */
interface Saved {
	readonly chipcast?: unknown;
	readonly data?: unknown;
	readonly set: object;
	readonly with?: unknown;
}

/** The entries of a saved scenario, for `restore`: its format, its data, its set, what it is compared with. */
export function savedEntries({ chipcast, data, set, with: others }: Saved): Entry[] {
	const all = others === undefined ? [] : [others].flat();
	return [
		['v', chipcast],
		['data', data],
		...Object.entries(set),
		...all.map((one): Entry => ['with', one])
	];
}
