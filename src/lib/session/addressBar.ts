import { pushState, replaceState } from '$app/navigation';
import type { AddressBar } from './types.ts';

const here = (query: string) => location.pathname + query;

/** The browser's address bar, written through SvelteKit so that its router keeps count. */
export const addressBar: AddressBar = {
	replace: (query) => replaceState(here(query), {}),
	push: (query) => pushState(here(query), {})
};
