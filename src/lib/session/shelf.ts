import { LONGEST_FILE } from '../scenario/decodeText.ts';
import type { ScenarioFile } from '../scenario/file.ts';
import { hostile, showRaw } from '../scenario/showRaw.ts';
import type { Problem } from '../scenario/types.ts';
import { PREFIX } from './browserStore.ts';
import { readKept, type KeptFile } from './keptText.ts';
import { sturdyStore } from './sturdyStore.ts';
import type { Store } from './store.ts';

/** A kept scenario as a list shows it. */
export interface KeptEntry {
	readonly id: string;
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly time: number;
	/** What is kept; null for one of a newer format, which nothing here can open. */
	readonly file: KeptFile | null;
	/** False where storage refused it: it lasts as long as the page. */
	readonly onDevice: boolean;
}

/** What a shelf needs from the world. */
export interface ShelfWorld {
	readonly store: Store;
	/** This page alone, so that two tabs never write to one place. */
	readonly tab: string;
	now(): number;
	/** Never the same twice, on all tabs together: letters and digits. */
	newId(): string;
	/** What storage refused or could not be read: each told once. */
	told(problem: Problem): void;
}

export type Refused = { readonly problem: Problem };
export type Shelf = ReturnType<typeof createShelf>;

/** Last states of tabs, and deleted scenarios, that stay; the oldest go first. */
export const MOST_LAST = 12;
export const MOST_GONE = 20;
const LONGEST_NAME = 120;

const problem = (code: string, value = '', range = '', id = ''): Problem => ({
	code,
	id,
	value,
	range
});
const newestFirst = (a: KeptEntry, b: KeptEntry) => b.time - a.time || (a.id < b.id ? -1 : 1);

/**
 * Scenarios kept on the device. Every save writes a place of its own and then takes away the one it
 * replaces, if that still is there: two tabs that save the same scenario at once leave both. Nothing
 * throws; a text that cannot be read is put aside, one of a newer format is left as it is.
 */
export function createShelf({ store: below, tab, now, newId, told }: ShelfWorld) {
	const store = sturdyStore(below, (fault) => told(problem(fault)));
	const keyOf = (kind: 'kept' | 'last' | 'gone', id: string) => `${PREFIX}${kind}:${id}`;
	const idsOf = (kind: 'kept' | 'last' | 'gone') => {
		const start = keyOf(kind, '');
		return store
			.keys()
			.filter((key) => key.startsWith(start))
			.map((key) => key.slice(start.length));
	};

	const broken = new Set<string>();

	/** Nothing where it is gone or had to be put aside. */
	function entryAt(kind: 'kept' | 'last', id: string): KeptEntry | null {
		const key = keyOf(kind, id);
		const text = store.get(key);
		if (text === null) return null;
		const onDevice = store.holds(key);
		const read = readKept(text);
		if ('file' in read) {
			const { set, kept } = read.file;
			return { id, name: String(set.name ?? ''), time: kept.time, file: read.file, onDevice };
		}
		if (read.state === 'newer') return { id, name: '', time: 0, file: null, onDevice };
		// Put aside, where there is room for it; where there is none it stays and is passed over.
		const aside = `${PREFIX}bad:${kind}:${id}`;
		store.set(aside, text);
		if (store.holds(aside)) store.remove(key);
		if (!broken.has(key)) told(problem('kept-broken', showRaw(id)));
		broken.add(key);
		return null;
	}

	const entries = (kind: 'kept' | 'last') =>
		idsOf(kind)
			.flatMap((id) => entryAt(kind, id) ?? [])
			.sort(newestFirst);

	function write(kind: 'kept' | 'last', id: string, file: KeptFile): Refused | null {
		const text = JSON.stringify(file);
		if (text.length > LONGEST_FILE) {
			return { problem: problem('kept-too-long', String(text.length), String(LONGEST_FILE)) };
		}
		store.set(keyOf(kind, id), text);
		return null;
	}

	function save(name: string, file: ScenarioFile, replaces?: string): KeptEntry | Refused {
		const plain = name.trim();
		if (plain.length > LONGEST_NAME) {
			return { problem: problem('too-long', showRaw(plain), `0…${LONGEST_NAME}`, 'name') };
		}
		if (hostile.test(plain)) return { problem: problem('not-a-value', showRaw(plain), '', 'name') };
		const { name: _, ...others } = file.set;
		const set = plain === '' ? others : { ...others, name: plain };
		const id = newId();
		const time = now();
		const kept: KeptFile = { ...file, set, kept: { time } };
		const refused = write('kept', id, kept);
		if (refused) return refused;
		const onDevice = store.holds(keyOf('kept', id));
		// What is on the device stays there until what takes its place is there too.
		if (replaces !== undefined && (onDevice || !store.holds(keyOf('kept', replaces)))) {
			store.remove(keyOf('kept', replaces));
		}
		return { id, name: plain, time, file: kept, onDevice };
	}

	const missing = (id: string): Refused => ({ problem: problem('kept-gone', showRaw(id)) });

	/** The readable one with an id, or why there is none. */
	function open(id: string): KeptEntry | Refused {
		const entry = entryAt('kept', id);
		if (entry === null) return missing(id);
		return entry.file ? entry : { problem: problem('kept-newer', showRaw(id)) };
	}

	function prune(kind: 'last' | 'gone', ids: readonly string[], most: number): void {
		for (const id of ids.slice(most)) store.remove(keyOf(kind, id));
	}

	return {
		/** Keeps a scenario under a name, at once; `replaces` is the one it was opened from, if one. */
		save,
		open,
		/** All of them, the latest first; those of a newer format last. */
		list: (): KeptEntry[] => entries('kept'),
		/** The same scenario under another name. */
		rename(id: string, name: string): KeptEntry | Refused {
			const entry = open(id);
			if ('problem' in entry) return entry;
			const { kept: _, ...file } = entry.file!;
			return save(name, file, id);
		},
		/** Deletes one; what it gives brings it back, in this tab or a later one. */
		remove(id: string): { gone: string } | Refused {
			const text = store.get(keyOf('kept', id));
			if (text === null) return missing(id);
			const gone = `${now().toString(36).padStart(9, '0')}:${id}`;
			store.set(keyOf('gone', gone), text);
			store.remove(keyOf('kept', id));
			prune('gone', idsOf('gone').sort().reverse(), MOST_GONE);
			return { gone };
		},
		/** Undoes a deletion. */
		bringBack(gone: string): Refused | null {
			const text = store.get(keyOf('gone', gone));
			const id = gone.slice(gone.indexOf(':') + 1);
			if (text === null) return missing(id);
			store.set(keyOf('kept', id), text);
			store.remove(keyOf('gone', gone));
			return null;
		},
		/** Deletions that can be undone, the latest first. */
		deletions: (): string[] => idsOf('gone').sort().reverse(),
		/** What this tab shows now; null where it is what any fresh page shows, which needs no keeping. */
		keepLast(file: ScenarioFile | null): Refused | null {
			if (file === null) {
				store.remove(keyOf('last', tab));
				return null;
			}
			const refused = write('last', tab, { ...file, kept: { time: now() } });
			// What it showed before is no stand-in for it.
			if (refused) store.remove(keyOf('last', tab));
			const others = entries('last').filter(({ id, file: one }) => id !== tab && one !== null);
			prune(
				'last',
				others.map(({ id }) => id),
				MOST_LAST - 1
			);
			return refused;
		},
		tab,
		/** Whether what this tab shows lies on the device. */
		holdsLast: (): boolean => store.holds(keyOf('last', tab)),
		/** What other tabs, open or closed, showed last, the latest first: what `/` may offer to continue. */
		lastStates: (): KeptEntry[] =>
			entries('last').filter(({ id, file }) => id !== tab && file !== null)
	};
}
