import { expect, test } from 'vitest';
import { dayNumber, decimalDate } from '../../src/lib/facts/decimalDate.ts';

test.each([
	// Day 173 of 366: (173 − 1)/366 = 0.469945….
	['2024-06-21', 2024 + 172 / 366],
	['2024-01-01', 2024],
	['2024-12-31', 2024 + 365 / 366],
	['2023-12-31', 2023 + 364 / 365],
	['2023-07-01', 2023 + 181 / 365],
	['2024-02-29', 2024 + 59 / 366],
	['2024-06', 2024 + 166 / 366],
	['2023', 2023 + 181 / 365]
])('%s is %f', (date, expected) => {
	expect(decimalDate(date)).toBeCloseTo(expected, 12);
});

test('21 June 2024 is 2024.46995', () => {
	expect(decimalDate('2024-06-21').toFixed(5)).toBe('2024.46995');
});

test('a month counts as its 15th, a year as its 1 July', () => {
	expect(dayNumber('2024-04')).toBe(dayNumber('2024-04-15'));
	expect(dayNumber('2024')).toBe(dayNumber('2024-07-01'));
});

test('days are whole and count on across months and leap days', () => {
	expect(dayNumber('1970-01-01')).toBe(0);
	expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
	expect(dayNumber('2025-01-01') - dayNumber('2024-01-01')).toBe(366);
});
