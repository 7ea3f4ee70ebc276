import type { Store } from './store.ts';

/** Everything of ours in the browser's storage starts so; the choice of theme does too. */
export const PREFIX = 'chipcast:';

/**
 * The browser's own storage as a store. `localStorage` and not a database: a scenario is a few hundred
 * characters, and what is written when a page is being closed must be written before the call returns.
 * Looking at `localStorage` may itself throw where it is blocked, so it is looked at in every call.
 */
export const browserStore: Store = {
	get: (key) => localStorage.getItem(key),
	set: (key, text) => localStorage.setItem(key, text),
	remove: (key) => localStorage.removeItem(key),
	keys: () =>
		Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((key) =>
			key.startsWith(PREFIX)
		)
};

/** Calls back when another tab changed something of ours; gives what to call when the page goes. */
export function watchStore(changed: () => void, target: Window = window): () => void {
	const hear = ({ key }: StorageEvent) => {
		// No key: everything was cleared.
		if (key === null || key.startsWith(PREFIX)) changed();
	};
	target.addEventListener('storage', hear);
	return () => target.removeEventListener('storage', hear);
}
