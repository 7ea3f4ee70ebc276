import { PREFIX } from './browserStore.ts';

const KEY = `${PREFIX}resume`;

/** Notes for the next page of this tab that it shall go on from the last state, unasked. */
export function noteResuming(): void {
	try {
		sessionStorage.setItem(KEY, '');
	} catch {
		// Storage is blocked: what could not be kept is offered nowhere either.
	}
}

/** Whether the page before this one noted so; asked once. */
export function takeResuming(): boolean {
	try {
		const noted = sessionStorage.getItem(KEY) !== null;
		sessionStorage.removeItem(KEY);
		return noted;
	} catch {
		// Storage is blocked.
		return false;
	}
}
