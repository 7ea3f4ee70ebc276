import { expect } from 'vitest';

/** Expects a finite number within a relative tolerance of another, or within it absolutely near 0. */
export function close(actual: number, expected: number, tolerance = 1e-9): void {
	const off = Math.abs(actual - expected) / Math.max(Math.abs(expected), tolerance);
	if (off <= tolerance) return;
	expect.fail(`expected ${expected}, got ${actual}: off by ${off}, allowed are ${tolerance}`);
}
