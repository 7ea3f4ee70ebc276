/** Where a session's address goes: the browser's history, or nowhere in a test. */
export interface AddressBar {
	replace(query: string): void;
	push(query: string): void;
}
