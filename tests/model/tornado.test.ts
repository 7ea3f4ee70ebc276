import { expect, test } from 'vitest';
import { tornado } from '#lib/model/tornado.ts';

test('bars have one input at its ends and the others at their values, widest first', () => {
	const bars = tornado(
		({ a, b, c }) => a * b - c,
		{ a: 2, b: 10, c: 1 },
		{ a: { low: 1, high: 3 }, b: { low: 9, high: 11 }, c: { low: 0, high: 30 } }
	);
	expect(bars).toEqual([
		{ id: 'c', low: 20, high: -10 },
		{ id: 'a', low: 9, high: 29 },
		{ id: 'b', low: 17, high: 21 }
	]);
});
