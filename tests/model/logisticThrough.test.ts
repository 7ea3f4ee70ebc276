import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logisticThrough } from '#lib/model/logisticThrough.ts';
import { between, value } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const p0 = { year: 2027, value: 140 };
const p1 = { year: 2030, value: 257 };

test.each([
	[1000, 2028, 173.063886163],
	[1000, 2035, 548.47147363],
	[1000, 2040, 810.09281831],
	[600, 2035, 462.48648645]
])('under a ceiling of %i the market of %i is %f', (ceiling, year, expected) => {
	close(logisticThrough(p0, p1, ceiling)(year), expected, 1e-10);
});

test('half the ceiling is passed where the curve turns', () => {
	close(logisticThrough(p0, p1, 1000)(2034.2258015453), 500, 1e-10);
});

test('the curve meets both points and stays finite and under the ceiling for any year', () => {
	holds(
		fc.property(
			value,
			between(1.000001, 1e4),
			between(1.000001, 1e4),
			between(-1e6, 1e6),
			(v, growth, room, year) => {
				const end = { year: 2030, value: v * growth };
				const ceiling = end.value * room;
				const curve = logisticThrough({ year: 2027, value: v }, end, ceiling);
				close(curve(2027), v, 1e-9);
				close(curve(2030), end.value, 1e-9);
				expect(curve(year)).toBeGreaterThanOrEqual(0);
				expect(curve(year)).toBeLessThanOrEqual(ceiling);
			}
		)
	);
});
