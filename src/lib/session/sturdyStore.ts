import type { Store } from './store.ts';

/** Why storage did not do as it was told. */
export type StoreFault = 'storage-full' | 'storage-blocked';

export interface SturdyStore extends Store {
	/** Whether a text lies on the device, and not only in this page. */
	holds(key: string): boolean;
}

/** Browsers name it differently; some do not name it at all but throw in `setItem` alone. */
const isFull = (error: unknown) =>
	error instanceof Error &&
	(/quota/i.test(error.name) || /quota|exceeded|full/i.test(error.message));

/**
 * A store that never throws: what the one below refuses is kept in this page and tried again whenever
 * there may be room. Each fault is told once.
 */
export function sturdyStore(store: Store, told: (fault: StoreFault) => void): SturdyStore {
	/** What the page alone knows: a text not written, or null for one not taken away. */
	const waiting = new Map<string, string | null>();
	const known = new Set<StoreFault>();

	function attempt<T>(action: () => T): { value: T } | null {
		try {
			return { value: action() };
		} catch (error) {
			const fault = isFull(error) ? 'storage-full' : 'storage-blocked';
			if (!known.has(fault)) {
				known.add(fault);
				told(fault);
			}
			return null;
		}
	}

	function write(key: string, text: string | null): void {
		const done = attempt(() => (text === null ? store.remove(key) : store.set(key, text)));
		if (done) waiting.delete(key);
		else waiting.set(key, text);
	}

	/** Removals first: they make room. */
	function again(): void {
		const entries = [...waiting].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null));
		for (const [key, text] of entries) write(key, text);
	}

	return {
		get: (key) => {
			const mine = waiting.get(key);
			return mine !== undefined ? mine : (attempt(() => store.get(key))?.value ?? null);
		},
		set(key, text) {
			write(key, text);
			again();
		},
		remove(key) {
			write(key, null);
			again();
		},
		keys() {
			const all = new Set(attempt(() => store.keys())?.value ?? []);
			for (const [key, text] of waiting) {
				if (text === null) all.delete(key);
				else all.add(key);
			}
			return [...all];
		},
		holds: (key) => !waiting.has(key) && (attempt(() => store.get(key))?.value ?? null) !== null
	};
}
