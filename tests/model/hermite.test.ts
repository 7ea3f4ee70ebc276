import { expect, test } from 'vitest';
import { hermite } from '#lib/model/hermite.ts';
import { close } from './close.ts';

test('a cubic is its own Hermite span', () => {
	// y = x³ − 2x + 1 from x = 1 to x = 3, slope 3x² − 2.
	const span = { width: 2, y0: 0, y1: 22, slope0: 1, slope1: 25 };
	for (const x of [1, 1.5, 2, 2.75, 3])
		close(hermite((x - 1) / 2, span), x ** 3 - 2 * x + 1, 1e-14);
});

test('a flat span stays flat to the last bit', () => {
	const span = { width: 3, y0: 0.1, y1: 0.1, slope0: 0, slope1: 0 };
	for (let s = 0; s <= 1; s += 0.01) expect(hermite(s, span)).toBe(0.1);
});
