import { expect, test } from 'vitest';
import { companyWorth } from '../../src/lib/answers/companyWorth.ts';
import { firstExitYear } from '../../src/lib/answers/firstExitYear.ts';
import { facts, projected } from './facts.ts';

test.each([
	[2023, '2024-06-21', 2024],
	[2023, '2024-07-09', 2025],
	// 2 July 2024 is 2024.5: exactly half a year is too little.
	[2023, '2024-07-02', 2025],
	[2023, '2024-07-01', 2024],
	[2027, '2024-06-21', 2027],
	[2023, undefined, 2023]
])('a path from %i and a value of %s: %i', (first, date, year) => {
	expect(firstExitYear(first, date)).toBe(year);
});

test('it is the first year that gives a worth', () => {
	for (const snapshot of ['2024-06-21', '2024-07-09']) {
		const worthIn = (exitYear: number) =>
			companyWorth('nvidia', projected({ snapshot, exitYear }), facts, 2030);
		const year = firstExitYear(2023, worthIn(2030).date!);
		expect(worthIn(year).worth).not.toBeNull();
		expect(worthIn(year - 1).reasons.worth!.code).toBe('too-soon');
	}
});
