import { Calm } from './calm.svelte.ts';

/**
 * An undoable value. A gesture previews any number of times and becomes one step when it is
 * committed; `before` remembers where it began. Values are replaced, never mutated, so raw state is
 * enough and a slider costs no proxies.
 */
export class History<T> {
	#current: T;
	#before: T | undefined = $state.raw();
	#past: readonly T[] = $state.raw([]);
	#future: readonly T[] = $state.raw([]);

	/** The same value, calmly: for what is read while a gesture goes on. */
	readonly #calm: Calm<T>;

	constructor(first: T, same: (a: T, b: T) => boolean = Object.is) {
		this.#current = $state.raw(first);
		this.#calm = new Calm(first);
		this.same = same;
	}

	readonly same: (a: T, b: T) => boolean;

	get calm(): T {
		return this.#calm.value;
	}

	get current(): T {
		return this.#current;
	}

	/** Whether a gesture is under way. */
	get moving(): boolean {
		return this.#before !== undefined;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Every value there is to go to, from the oldest; `at` says which is current. */
	get steps(): readonly T[] {
		return [...this.#past, this.#current, ...[...this.#future].reverse()];
	}

	get at(): number {
		return this.#past.length;
	}

	preview(next: T): void {
		this.#before ??= this.#current;
		this.#set(next);
	}

	/** Ends the gesture; gives whether it is a step: whether it changed anything, unless it is one in any case. */
	commit(always = false): boolean {
		const before = this.#before;
		this.#before = undefined;
		this.#set(this.#current);
		if (before === undefined || (!always && this.same(before, this.#current))) return false;
		this.#past = [...this.#past, before].slice(-MOST_STEPS);
		this.#future = [];
		return true;
	}

	cancel(): void {
		const before = this.#before;
		this.#before = undefined;
		this.#set(before ?? this.#current);
	}

	undo(): boolean {
		return this.#step(-1);
	}

	redo(): boolean {
		return this.#step(1);
	}

	/** Undoes or redoes until `at` is the one asked for, or as far as there are steps. */
	goTo(at: number): boolean {
		this.commit();
		const from = this.at;
		while (this.at > at && this.undo());
		while (this.at < at && this.redo());
		return this.at !== from;
	}

	/** Starts over from a value, with nothing to undo. */
	restart(value: T): void {
		this.#before = undefined;
		this.#set(value);
		this.#past = [];
		this.#future = [];
	}

	#step(way: -1 | 1): boolean {
		// Undoing in the middle of a gesture ends the gesture first.
		this.commit();
		const [from, to] = way < 0 ? [this.#past, this.#future] : [this.#future, this.#past];
		const next = from.at(-1);
		if (next === undefined) return false;
		const rest = from.slice(0, -1);
		const grown = [...to, this.#current];
		[this.#past, this.#future] = way < 0 ? [rest, grown] : [grown, rest];
		this.#set(next);
		return true;
	}

	#set(value: T): void {
		this.#current = value;
		this.#calm.follow(value, this.moving);
	}
}

const MOST_STEPS = 500;
