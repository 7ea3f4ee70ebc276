import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ThemeChoice } from '../../src/lib/session/theme.svelte.ts';

const KEY = 'chipcast:theme';

beforeEach(() => localStorage.clear());
afterEach(() => {
	vi.unstubAllGlobals();
	delete document.documentElement.dataset.theme;
});

/** A system that prefers dark or not, and may change its mind. */
function system(dark: boolean) {
	const query = Object.assign(new EventTarget(), { matches: dark });
	vi.stubGlobal('matchMedia', () => query);
	return (now: boolean) => {
		query.matches = now;
		query.dispatchEvent(new Event('change'));
	};
}

function start() {
	const choice = new ThemeChoice();
	return { choice, stop: choice.start() };
}

test('the system’s setting counts until the reader chooses', () => {
	const change = system(true);
	const { choice, stop } = start();
	expect(choice.current).toBe('dark');
	change(false);
	expect(choice.current).toBe('light');
	stop();
	change(true);
	expect(choice.current).toBe('light');
});

test('a choice stays, whatever the system does', () => {
	const change = system(false);
	const { choice } = start();
	choice.toggle();
	expect([choice.current, document.documentElement.dataset.theme]).toEqual(['dark', 'dark']);
	change(true);
	change(false);
	expect(choice.current).toBe('dark');
	expect(localStorage.getItem(KEY)).toBe('dark');
	choice.toggle();
	expect([choice.current, localStorage.getItem(KEY)]).toEqual(['light', 'light']);
});

test.each([
	['dark', 'dark'],
	['light', 'light'],
	['', 'light'],
	['blue', 'light'],
	['{"theme":"dark"}', 'light'],
	['null', 'light']
])('what is remembered as %j opens as %s', (kept, expected) => {
	system(false);
	localStorage.setItem(KEY, kept);
	expect(start().choice.current).toBe(expected);
});

describe('a browser that refuses storage', () => {
	const refuse = () => {
		throw new DOMException('no', 'SecurityError');
	};
	test.each([
		['when asked', { getItem: refuse, setItem: () => {} }],
		['when told', { getItem: () => null, setItem: refuse }],
		['always', { getItem: refuse, setItem: refuse }]
	])('%s forgets the choice and nothing else', (_, storage) => {
		system(false);
		vi.stubGlobal('localStorage', storage);
		const { choice } = start();
		expect(choice.current).toBe('light');
		choice.toggle();
		expect(choice.current).toBe('dark');
	});

	test('without any storage at all too', () => {
		system(true);
		vi.stubGlobal('localStorage', undefined);
		const { choice } = start();
		choice.toggle();
		expect(choice.current).toBe('light');
	});
});
