import type { AddressBar } from './session.svelte.ts';

/** An address bar that also tells of every commit: the session writes its address at each of them. */
export const keepingBar = (bar: AddressBar, committed: () => void): AddressBar => ({
	replace(query) {
		bar.replace(query);
		committed();
	},
	push(query) {
		bar.push(query);
		committed();
	}
});
