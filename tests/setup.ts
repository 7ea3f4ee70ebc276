import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** The size at which prerendered figures are drawn; jsdom lays nothing out. */
const SIZE = { clientWidth: 752, clientHeight: 394 };

for (const [side, pixels] of Object.entries(SIZE)) {
	Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
}

class StillObserver implements ResizeObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
}
globalThis.ResizeObserver ??= StillObserver;

window.matchMedia ??= (media) =>
	Object.assign(new EventTarget(), {
		media,
		matches: false,
		onchange: null,
		addListener() {},
		removeListener() {}
	});

/** Adds methods that a prototype lacks. A later jsdom that has them keeps its own. */
function lend(prototype: object, methods: Record<string, (this: HTMLElement) => void>) {
	for (const [name, value] of Object.entries(methods)) {
		if (!(name in prototype)) {
			Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
		}
	}
}

lend(HTMLDialogElement.prototype, {
	show() {
		this.setAttribute('open', '');
	},
	showModal() {
		this.setAttribute('open', '');
	},
	close(this: HTMLElement, value?: string) {
		if (!this.hasAttribute('open')) return;
		this.removeAttribute('open');
		if (value !== undefined) (this as HTMLDialogElement).returnValue = value;
		this.dispatchEvent(new Event('close'));
	}
});

/** Elements whose popover is open: jsdom knows no `:popover-open`, so an attribute says it. */
const OPEN = 'data-popover-open';
lend(HTMLElement.prototype, {
	showPopover() {
		this.setAttribute(OPEN, '');
		this.dispatchEvent(new Event('toggle'));
	},
	hidePopover() {
		this.removeAttribute(OPEN);
		this.dispatchEvent(new Event('toggle'));
	},
	togglePopover() {
		this.toggleAttribute(OPEN);
		this.dispatchEvent(new Event('toggle'));
	}
});

// A warning is a failure. A test that expects one clears it: vi.mocked(console.warn).mockClear().
beforeEach(() => {
	vi.spyOn(console, 'warn');
	vi.spyOn(console, 'error');
});

afterEach(() => {
	// Unmounting first, since leaving may warn as well.
	cleanup();
	const said = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls];
	vi.restoreAllMocks();
	expect(said, 'console.warn and console.error during the test').toEqual([]);
});
