import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lmdi } from '#lib/model/lmdi.ts';
import { between, value } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

// Closed form in double by another program.
test('200 to 257 with a base restated from 60 to 71, a wider scope and another currency', () => {
	const split = lmdi(200, 257, { base: 71 / 60, scope: 1.08, currency: 0.99 });
	close(split.base, 38.2643243989);
	close(split.scope, 17.4940252274);
	close(split.currency, -2.284543275);
	close(split.rest, 3.5261936487);
	close(split.base + split.scope + split.currency + split.rest, 57, 1e-12);
});

test('without a change the factors cancel each other', () => {
	const split = lmdi(80, 80, { base: 1.25, scope: 1 });
	close(split.base, 80 * Math.log(1.25), 1e-12);
	close(split.rest, -80 * Math.log(1.25), 1e-12);
	expect(split.scope).toBe(0);
});

test('without known factors all is rest', () => {
	expect(lmdi(78, 123, {}).rest).toBeCloseTo(45, 12);
});

test('the parts are the change, also a tiny one, whatever the factors', () => {
	const ratio = between(-3, 3).map(Math.exp);
	holds(
		fc.property(value, fc.oneof(value, between(-1e-9, 1e-9)), ratio, ratio, (from, other, x, y) => {
			const to = other > 0.0005 ? other : from * (1 + other);
			const { x: one, y: two, rest } = lmdi(from, to, { x, y });
			const size = Math.abs(one) + Math.abs(two) + Math.abs(rest) + Math.abs(to - from);
			expect(Math.abs(one + two + rest - (to - from))).toBeLessThanOrEqual(1e-12 * (size + from));
		})
	);
});
