import type { Entry } from './restore.ts';
import type { Problem } from './types.ts';

/** The parts of a saved scenario that say what it is: of any text so far. */
interface Saved {
	readonly chipcast?: unknown;
	readonly data?: unknown;
	readonly set: object;
	readonly with?: unknown;
}

/** As many ids, and scenarios compared with, as anything saved is read for. */
const MOST_IDS = 10_000;

/** The problem of a saved scenario that sets more ids than are read; null where it does not. */
export function tooManyIds(set: object): Problem | null {
	const count = Object.keys(set).length;
	if (count <= MOST_IDS) return null;
	return { code: 'file-too-long', id: '', value: String(count), range: String(MOST_IDS) };
}

/** The entries of a saved scenario, for `restore`: its format, its data, its set, what it is compared with. */
export function savedEntries({ chipcast, data, set, with: others }: Saved): Entry[] {
	const all = others === undefined ? [] : [others].flat().slice(0, MOST_IDS);
	return [
		['v', chipcast],
		['data', data],
		...Object.entries(set),
		...all.map((one): Entry => ['with', one])
	];
}
