import { expect, test } from 'vitest';
import { nearestForecast } from '../../src/lib/answers/nearestForecast.ts';
import type { Facts } from '../../src/lib/facts/types.ts';
import { facts, page } from './facts.ts';

test('of what was said for 2024 of accelerators, Omdia’s 78 came nearest to the 123 that came', () => {
	const found = nearestForecast(2024, facts)!;
	// Before 2025 there were Gartner’s 21 and Omdia’s 78; Yole’s 101 and Omdia’s 123 came after it.
	expect(found.tried).toBe(2);
	expect(found.outcome).toMatchObject({ id: 'omdia-2025-08-2024', value: 123 });
	expect(found.nearest).toMatchObject({ house: 'omdia', vintage: '2024-08-01', value: 78 });
	expect(found.miss).toBeCloseTo(78 / 123 - 1, 12);
	expect(nearestForecast(2024, page)).toMatchObject({ tried: 2, miss: found.miss });
});

test('the nearest is so by its ratio: twice is as far as half', () => {
	const [first] = facts.figures.filter(({ id }) => id === 'omdia-2025-08-2024');
	const said = (value: number, house: string) => ({
		...first!,
		id: house,
		house,
		value,
		vintage: '2023-01'
	});
	// 123 / 65 is 1.89 and 240 / 123 is 1.95, though 65 is 58 away and 240 is 117.
	const made: Facts = { ...facts, figures: [first!, said(240, 'a'), said(65, 'b')] };
	expect(nearestForecast(2024, made)).toMatchObject({ tried: 2, nearest: { house: 'b' } });
	const twice: Facts = { ...facts, figures: [first!, said(200, 'a'), said(65, 'b')] };
	expect(nearestForecast(2024, twice)).toMatchObject({ nearest: { house: 'a' } });
});

test('where nothing came yet, or nobody had tried, there is none', () => {
	expect(nearestForecast(2030, facts)).toBeNull();
	const [first] = facts.figures.filter(({ id }) => id === 'omdia-2025-08-2024');
	expect(nearestForecast(2024, { ...facts, figures: [first!] })).toBeNull();
});
