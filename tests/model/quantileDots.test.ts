import { expect, test } from 'vitest';
import { quantileDots } from '#lib/model/quantileDots.ts';

test('dots stand in the middle of equally likely slices', () => {
	expect(quantileDots((p) => 100 * p, 4)).toEqual([12.5, 37.5, 62.5, 87.5]);
});

test('of twenty dots eighteen are between 5 % and 95 %, ten between 25 % and 75 %', () => {
	const dots = quantileDots((p) => p, 20)!;
	expect(dots.filter((p) => p > 0.05 && p < 0.95)).toHaveLength(18);
	expect(dots.filter((p) => p > 0.25 && p < 0.75)).toHaveLength(10);
});

test('without a distribution there are none', () => {
	expect(quantileDots(() => null, 20)).toBeNull();
});
