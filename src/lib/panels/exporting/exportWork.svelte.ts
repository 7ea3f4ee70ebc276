/** What the export panel is doing, how far it is, and how the last of it ended: one thing at a time. */
export class ExportWork {
	#said = $state.raw('');
	#failure = $state.raw('');
	#made = $state.raw<number | null>(null);
	/** What could not be put on the clipboard, to be copied by hand. */
	#byHand = $state.raw('');
	#busy = false;
	#ended = false;

	get said() {
		return this.#said;
	}

	get failure() {
		return this.#failure;
	}

	/** How many of several files are made; null while none are being made. */
	get made() {
		return this.#made;
	}

	get byHand() {
		return this.#byHand;
	}

	/**
	 * Does one thing, begun before anything is waited for, as browsers ask of what a click may do. Its
	 * answer is what there is to say; `failed` words what went wrong.
	 */
	async run(
		act: () => Promise<string>,
		failed: (message: string) => string,
		byHand = ''
	): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		this.#said = this.#failure = this.#byHand = '';
		try {
			this.#said = await act();
		} catch (error) {
			this.#failure = failed((error as Error).message);
			this.#byHand = byHand;
		}
		this.#made = null;
		this.#busy = false;
	}

	/** Counts a file that was made; what is no longer wanted stops there. */
	count(made: number): void {
		if (this.#ended) throw new Error('ended');
		this.#made = made;
	}

	/** The panel was closed. */
	end(): void {
		this.#ended = true;
	}
}
