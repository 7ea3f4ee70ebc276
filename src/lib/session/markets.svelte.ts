import { createContext } from 'svelte';
import type { Restored } from '../scenario/restore.ts';
import type { AddressBar } from './types.ts';
import type { Session } from './session.svelte.ts';

/** What the address says of a market of a reader's own: no link can hold one. */
const OWN = '#own-market';

/**
 * The markets of a page: the built-in one, and one a reader brought, each with a session of its own, so
 * that leaving one market for the other loses no step of either.
 */
export class Markets {
	readonly builtIn: Session;
	/** Where a session on a reader's own market writes its address: that it is one. */
	readonly ownBar: AddressBar;
	readonly #bar: AddressBar;
	#own: Session | null = $state.raw(null);
	/** The reader's own that was left: going forward shows it again. */
	#left: Session | null = null;

	constructor(builtIn: Session, bar: AddressBar) {
		this.builtIn = builtIn;
		this.#bar = bar;
		this.ownBar = { replace: () => bar.replace(OWN), push: () => bar.push(OWN) };
	}

	/** The session on a reader's own market, while that is what the page shows. */
	get own(): Session | null {
		return this.#own;
	}

	/** The reader's own market that is shown, or was last: left, it is not lost. */
	get known(): Session | null {
		return this.#own ?? this.#left;
	}

	get session(): Session {
		return this.#own ?? this.builtIn;
	}

	/** Shows a reader's own market: one entry of the browser's history. */
	showOwn(own: Session): void {
		this.#own = own;
		this.ownBar.push('');
	}

	/** Shows the built-in figures as they were left, or with what was opened on them: one entry as well. */
	showBuiltIn(opened?: Restored): void {
		const wasOwn = this.#own !== null;
		const before = this.builtIn.address;
		this.#away();
		if (opened) this.builtIn.open(opened);
		if (wasOwn && this.builtIn.address === before) this.#bar.push(before);
	}

	/** The reader went back or forward to where the browser stands now. */
	follow({ search, hash }: Pick<Location, 'search' | 'hash'>): void {
		if (hash === OWN && this.known) {
			this.#own = this.known;
			return;
		}
		this.#away();
		this.builtIn.follow(search);
	}

	#away(): void {
		this.#left = this.known;
		this.#own = null;
	}
}

export const [getMarkets, setMarkets] = createContext<Markets>();
