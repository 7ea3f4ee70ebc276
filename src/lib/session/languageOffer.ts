import { PREFIX } from './browserStore.ts';
import type { Store } from './store.ts';

const KEY = `${PREFIX}language`;

/**
 * The language that a browser's reader would rather have, if it is not the page's and they did not
 * decline it before: the first of theirs that there is. A language in the address is never overruled.
 */
export function languageToOffer<Language extends string>(
	shown: Language,
	known: readonly Language[],
	preferred: readonly string[],
	store: Store
): Language | null {
	const found = preferred
		.map((one) => one.toLowerCase().split('-')[0])
		.flatMap((one) => known.find((language) => language === one) ?? [])[0];
	if (!found || found === shown) return null;
	try {
		if (store.get(KEY) === shown) return null;
	} catch {
		// Storage is blocked: the offer comes with every visit.
	}
	return found;
}

/** Remembers that the reader stays with the language shown. */
export function declineOffer(shown: string, store: Store): void {
	try {
		store.set(KEY, shown);
	} catch {
		// It lasts as long as the page.
	}
}
