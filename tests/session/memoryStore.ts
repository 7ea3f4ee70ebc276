import type { Store } from '../../src/lib/session/store.ts';

/** A browser's storage for tests: as many tabs as wanted over one map, with faults on demand. */
export class MemoryStore implements Store {
	readonly map = new Map<string, string>();
	/** Characters of keys and texts that fit. */
	room = Infinity;
	/** `blocked`: every look throws, as where cookies are refused; `read-only`: every change does. */
	fault: 'none' | 'blocked' | 'read-only' = 'none';

	get used(): number {
		return [...this.map].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
	}

	#look(changes = false): void {
		if (this.fault === 'blocked' || (changes && this.fault === 'read-only')) {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		}
	}

	get(key: string): string | null {
		this.#look();
		return this.map.get(key) ?? null;
	}

	set(key: string, text: string): void {
		this.#look(true);
		const size = key.length + text.length;
		const before = this.map.has(key) ? key.length + this.map.get(key)!.length : 0;
		if (this.used - before + size > this.room) {
			throw new DOMException('Setting the value exceeded the quota.', 'QuotaExceededError');
		}
		this.map.set(key, text);
	}

	remove(key: string): void {
		this.#look(true);
		this.map.delete(key);
	}

	keys(): string[] {
		this.#look();
		return [...this.map.keys()];
	}
}
