/**
 * Where texts are kept by name: the browser's storage, or a map in a test. Every call may throw, as
 * storage does that is blocked or full.
 */
export interface Store {
	get(key: string): string | null;
	set(key: string, text: string): void;
	remove(key: string): void;
	keys(): string[];
}
