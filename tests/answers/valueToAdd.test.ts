import { expect, test } from 'vitest';
import { valueToAdd } from '../../src/lib/answers/valueToAdd.ts';
import { projected } from './facts.ts';

test('a year on the path gets the path’s own value', () => {
	const projection = projected();
	expect(valueToAdd(projection, 2025)).toBe(projection.valueAt(2025));
});

// 53.662 in 2023 to 140 in 2027 is 27.09 % a year: 42.2 the year before, 33.2 two years before.
test('a year before the first carries the first interval’s growth back', () => {
	expect(valueToAdd(projected(), 2022)).toBe(42.2);
	expect(valueToAdd(projected(), 2021)).toBe(33.2);
});

test('a single point tells of no growth', () => {
	const one = projected({ 'points.2023': 'none', 'points.2027': 'none', 'after.growth': 0.1 });
	expect(valueToAdd(one, 2028)).toBe(257);
});
