/** A tenth of a second: as often as numbers that change can be read. */
const PAUSE = 100;

/**
 * A value that follows another: at once where that was decided, and while it is on the move once in PAUSE
 * milliseconds and when it comes to rest. What is read follows in this way what is drawn.
 */
export class Calm<T> {
	#value: T;
	#since = -Infinity;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(first: T) {
		this.#value = $state.raw(first);
	}

	get value(): T {
		return this.#value;
	}

	follow(next: T, moves: boolean): void {
		clearTimeout(this.#timer);
		const wait = moves ? this.#since + PAUSE - performance.now() : 0;
		if (wait > 0) {
			this.#timer = setTimeout(() => this.follow(next, false), wait);
			return;
		}
		this.#value = next;
		this.#since = performance.now();
	}
}
