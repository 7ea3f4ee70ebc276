import { sameMarket } from '../facts/sameMarket.ts';
import { toFile } from '../scenario/file.ts';
import { fittingAddress, LONGEST_LINK } from '../scenario/fittingAddress.ts';
import { restore, type Restored } from '../scenario/restore.ts';
import { savedEntries, tooManyIds } from '../scenario/savedEntries.ts';
import type { Problem } from '../scenario/types.ts';
import { createLastState } from './createLastState.ts';
import { browserShelf, KeptScenarios } from './keptScenarios.svelte.ts';
import type { Markets } from './markets.svelte.ts';
import { noteResuming, takeResuming } from './resuming.ts';
import type { KeptEntry, Shelf } from './shelf.ts';

const later = (run: () => void, milliseconds: number) => {
	const timer = setTimeout(run, milliseconds);
	return () => clearTimeout(timer);
};

/**
 * What one page keeps on the device: scenarios under names, and what it shows now, so that a later visit
 * may go on from there. Loaded after the page; nothing is opened unless the reader asks for it.
 */
export class Keeper {
	readonly kept: KeptScenarios;
	readonly #markets: Markets;
	readonly #last: ReturnType<typeof createLastState>;
	readonly #shelf: Shelf;
	/** What another visit showed last, until it is continued or declined. */
	#offer: KeptEntry | null = $state.raw(null);
	#told: readonly Problem[] = $state.raw([]);
	/** Whether what is on the page is more than a link can hold. */
	#long = false;
	/** The kept scenario that is open, which saving replaces. */
	#opened: string | null = $state.raw(null);

	/** `fresh`: the page was opened without a scenario of its own, and may offer the last one. */
	constructor(
		markets: Markets,
		fresh: boolean,
		shelfOf: (told: (problem: Problem) => void) => Shelf = browserShelf
	) {
		this.#markets = markets;
		const shelf = shelfOf((problem) => this.#tell(problem));
		this.kept = new KeptScenarios(shelf);
		this.#last = createLastState(shelf, () => markets.session, later);
		this.#shelf = shelf;
		const states = shelf.lastStates();
		const resuming = takeResuming();
		// Where nothing could be kept, what another tab showed is no stand-in for it.
		if (resuming) void this.#goOn(states.find(({ id }) => id === resuming) ?? null);
		else if (fresh) this.#offer = states[0] ?? null;
	}

	get offer(): KeptEntry | null {
		return this.#offer;
	}

	/** What storage refused or could not be read. */
	get told(): readonly Problem[] {
		return this.#told;
	}

	/** Whether it has something to say on the page. */
	get speaks(): boolean {
		return this.#offer !== null || this.#told.length > 0;
	}

	get opened(): string | null {
		return this.kept.entries.some(({ id }) => id === this.#opened) ? this.#opened : null;
	}

	/** Listens to other tabs and to the page being left; gives what ends it. */
	start(): () => void {
		const end = this.kept.start();
		const leave = () => {
			if (document.visibilityState === 'hidden') this.#last.flush();
		};
		document.addEventListener('visibilitychange', leave);
		addEventListener('pagehide', this.#last.flush);
		return () => {
			end();
			document.removeEventListener('visibilitychange', leave);
			removeEventListener('pagehide', this.#last.flush);
		};
	}

	/** A decision was made on the page; gives what of its address a link can hold. */
	decided(query: string): string {
		// Who goes on working here has no use for where they were.
		if (this.#markets.own || this.#markets.session.canUndo) this.#offer = null;
		this.#last.note();
		const was = this.#long;
		this.#long = query.length > LONGEST_LINK;
		if (!this.#long) return query;
		if (!was) {
			const [value, range] = [String(query.length), String(LONGEST_LINK)];
			this.#tell({ code: 'link-too-long', id: '', value, range });
		}
		const { scenario, view, facts } = this.#markets.session;
		return fittingAddress(scenario, view, facts);
	}

	/** The browser went back or forward: a later visit goes on from what is shown now. */
	followed(): void {
		this.#last.note();
	}

	decline(): void {
		this.#offer = null;
	}

	dismiss(): void {
		this.#told = [];
	}

	/** A kept scenario as it is opened, with what of it could not be used. */
	read({ file }: KeptEntry): Restored {
		return restore(file ? savedEntries(file) : [], this.#markets.session.facts);
	}

	/** Whether a kept scenario stands on the market that is shown, so that the two may be compared. */
	isOnShown({ file }: KeptEntry): boolean {
		return sameMarket(file?.market, this.#markets.session.facts.own);
	}

	/** Goes on from what was offered: a step that undo takes back, or the reader's own market it was on. */
	async resume(): Promise<void> {
		const offer = this.#offer;
		this.#offer = null;
		await this.#goOn(offer);
	}

	async #goOn(state: KeptEntry | null): Promise<void> {
		const problem = state && (await this.#show(state));
		if (problem) this.#tell(problem);
	}

	/** A problem is told once, as it is now. */
	#tell(problem: Problem): void {
		this.#told = [...this.#told.filter(({ code }) => code !== problem.code), problem];
	}

	/**
	 * What is on the page is about to be loaded anew: kept whole, for an address may not hold all of it.
	 * False where it can not be kept either; then it would be lost.
	 */
	leave(): boolean {
		this.#last.note();
		const refused = this.#last.flush();
		if (!this.#markets.own && !this.#long) return true;
		if (refused) this.#tell(refused.problem);
		if (!this.#shelf.holdsLast()) return false;
		noteResuming(this.#shelf.tab);
		return true;
	}

	async open(id: string): Promise<Problem | null> {
		const entry = this.kept.open(id);
		if ('problem' in entry) return entry.problem;
		const problem = await this.#show(entry);
		if (!problem) this.#opened = id;
		return problem;
	}

	/** What reads a market is loaded when there is one to read. */
	async #show({ file }: KeptEntry): Promise<Problem | null> {
		const problem = file && tooManyIds(file.set);
		if (problem) return problem;
		const entries = file ? savedEntries(file) : [];
		const { builtIn } = this.#markets;
		if (!file?.market) {
			this.#markets.showBuiltIn(restore(entries, builtIn.facts));
			return null;
		}
		try {
			const [{ openOnOwn }, facts] = await Promise.all([
				import('./openOn.ts'),
				builtIn.wholeFacts()
			]);
			return openOnOwn(this.#markets, entries, file.market, facts);
		} catch {
			return { code: 'kept-late', id: '', value: '', range: '' };
		}
	}

	/** Keeps what is open under a name, which becomes the scenario's; `replaces` is the one it was. */
	save(name: string, replaces?: string): Problem | null {
		const { session } = this.#markets;
		const { scenario, view, facts } = session;
		const saved = this.kept.save(name, toFile(scenario, facts, view), replaces);
		if ('problem' in saved) return saved.problem;
		this.#opened = saved.id;
		return saved.name ? session.set('name', saved.name) : null;
	}
}
