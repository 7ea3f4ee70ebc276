import type { ScenarioFile } from '../scenario/file.ts';
import type { Problem } from '../scenario/types.ts';
import { browserStore, watchStore } from './browserStore.ts';
import { createShelf, type KeptEntry, type Shelf, type ShelfWorld } from './shelf.ts';

const random = () =>
	Array.from(crypto.getRandomValues(new Uint32Array(3)), (one) => one.toString(36)).join('');

/** A shelf over the browser's storage, for one page. */
export const browserShelf = (told: ShelfWorld['told']): Shelf =>
	createShelf({ store: browserStore, tab: random(), now: Date.now, newId: random, told });

/** Kept scenarios as a page lists them: the list follows what is done here and in other tabs. */
export class KeptScenarios {
	readonly #shelf: Shelf;
	#entries: readonly KeptEntry[] = $state.raw([]);
	/** What `undo` brings back: the deletion made here last. */
	#gone: string | null = $state.raw(null);

	constructor(shelf: Shelf) {
		this.#shelf = shelf;
		this.refresh();
	}

	get entries(): readonly KeptEntry[] {
		return this.#entries;
	}

	get canUndo(): boolean {
		return this.#gone !== null;
	}

	/** Listens to other tabs; gives what to call when the page goes. */
	start(): () => void {
		return watchStore(() => this.refresh());
	}

	refresh(): void {
		this.#entries = this.#shelf.list();
	}

	save(name: string, file: ScenarioFile, replaces?: string): KeptEntry | { problem: Problem } {
		return this.#done(this.#shelf.save(name, file, replaces));
	}

	open(id: string): KeptEntry | { problem: Problem } {
		return this.#done(this.#shelf.open(id));
	}

	rename(id: string, name: string): KeptEntry | { problem: Problem } {
		return this.#done(this.#shelf.rename(id, name));
	}

	remove(id: string): Problem | null {
		const removed = this.#done(this.#shelf.remove(id));
		if ('problem' in removed) return removed.problem;
		this.#gone = removed.gone;
		return null;
	}

	undo(): Problem | null {
		if (this.#gone === null) return null;
		const refused = this.#shelf.bringBack(this.#gone);
		this.#gone = null;
		return this.#done(refused)?.problem ?? null;
	}

	#done<T>(result: T): T {
		this.refresh();
		return result;
	}
}
