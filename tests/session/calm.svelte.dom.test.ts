import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Calm } from '../../src/lib/session/calm.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was decided is followed at once', () => {
	const calm = new Calm(1);
	calm.follow(2, false);
	expect(calm.value).toBe(2);
	calm.follow(3, false);
	expect(calm.value).toBe(3);
});

test('on the move the first value is followed at once, then one in a tenth of a second, and the last always', () => {
	const calm = new Calm(0);
	const seen = new Set<number>();
	// Sixty values a second, for half a second.
	for (let i = 1; i <= 30; i++) {
		calm.follow(i, true);
		seen.add(calm.value);
		vi.advanceTimersByTime(1000 / 60);
		seen.add(calm.value);
	}
	expect(seen.has(1)).toBe(true);
	expect(seen.size).toBeGreaterThanOrEqual(5);
	expect(seen.size).toBeLessThanOrEqual(7);
	vi.advanceTimersByTime(100);
	expect(calm.value).toBe(30);
});

test('coming to rest is followed at once, and nothing older comes after it', () => {
	const calm = new Calm(0);
	calm.follow(1, true);
	calm.follow(2, true);
	expect(calm.value).toBe(1);
	calm.follow(3, false);
	expect(calm.value).toBe(3);
	vi.advanceTimersByTime(1000);
	expect(calm.value).toBe(3);
});
