import { expect, test } from 'vitest';
import { doublingTime } from '#lib/model/doublingTime.ts';

test.each([
	[1, 1],
	[Math.SQRT2 - 1, 2],
	[0.22443300946, 3.4233228594],
	[0.01, 69.66071689]
])('at a growth of %d a year a value doubles in %d years', (growth, years) => {
	expect(doublingTime(growth)).toBeCloseTo(years, 8);
});

test('what does not grow never doubles', () => {
	expect(doublingTime(0)).toBeNull();
	expect(doublingTime(-0.1)).toBeNull();
});
