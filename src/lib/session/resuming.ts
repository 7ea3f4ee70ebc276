import { PREFIX } from './browserStore.ts';

const KEY = `${PREFIX}resume`;

/** Notes for the next page in this place that it shall go on, unasked, from the last state of `tab`. */
export function noteResuming(tab: string): void {
	try {
		sessionStorage.setItem(KEY, tab);
	} catch {
		// Storage is blocked: what could not be kept is offered nowhere either.
	}
}

/** The tab that the page before this one noted so, if it did; asked once. */
export function takeResuming(): string | null {
	try {
		const tab = sessionStorage.getItem(KEY);
		sessionStorage.removeItem(KEY);
		return tab;
	} catch {
		// Storage is blocked.
		return null;
	}
}
