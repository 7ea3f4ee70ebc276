export interface GestureEvents {
	preview(value: number): void;
	commit(): void;
	cancel(): void;
}

/**
 * One gesture on a slider: many previews, then one commit or one cancel. A pointer's gesture ends
 * when it is let go, a series of keys half a second after the last key came up.
 */
export function createGesture(events: GestureEvents, idle = 500) {
	let moving = false;
	let held = false;
	// After Escape the pointer may still be down; what it does until it is let go is not wanted.
	let refused = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function end() {
		clearTimeout(timer);
		if (!moving) return;
		moving = false;
		events.commit();
	}

	/** Whether there was anything to cancel. */
	function cancel(): boolean {
		clearTimeout(timer);
		if (!moving) return false;
		moving = false;
		refused = held;
		events.cancel();
		return true;
	}

	return {
		press() {
			end();
			held = true;
			refused = false;
		},
		move(value: number) {
			if (refused) return;
			clearTimeout(timer);
			moving = true;
			events.preview(value);
		},
		/** The last key came up: wait whether another follows. */
		rest() {
			clearTimeout(timer);
			if (moving) timer = setTimeout(end, idle);
		},
		end,
		release() {
			held = false;
			refused = false;
			end();
		},
		cancel,
		/** The browser took the pointer away; should it go on all the same, that is a new gesture. */
		lose() {
			held = false;
			cancel();
		}
	};
}
