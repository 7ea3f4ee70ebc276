import type { AddressBar } from './types.ts';

/**
 * An address bar that also tells of every decision, since the session writes its address at each of
 * them, and takes what of the address is to stand in it.
 */
export const keepingBar = (bar: AddressBar, decided: (query: string) => string): AddressBar => ({
	replace: (query) => bar.replace(decided(query)),
	push: (query) => bar.push(decided(query))
});
