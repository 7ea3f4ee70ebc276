import { expect, test } from 'vitest';
import { heardSeries } from '#lib/answers/heardSeries.ts';
import { figureIds } from '#lib/scenario/figureIds.ts';

const row = { year: 2024, value: 71, p5: null, p25: null, p75: null, p95: null, growth: null };
const next = { year: 2025, value: 142, p5: 100, p25: 120, p75: 160, p95: 200, growth: 1 };
const projection = { years: [row, next] };
const heard = (figure: (typeof figureIds)[number], axis: 'linear' | 'log' = 'linear') =>
	heardSeries({ view: { figure, axis }, projection });

test('the market is heard on its axis, with the edges of its fan that the axis holds', () => {
	expect(heard('market', 'log')).toEqual({
		figure: 'market',
		log: true,
		fan: 'nine',
		years: [
			{ year: 2024, value: 71, low: null, high: null },
			{ year: 2025, value: 142, low: 100, high: 200 }
		]
	});
	expect(heard('market')).toMatchObject({
		log: false,
		fan: 'half',
		years: [{ low: null }, { low: 120, high: 160 }]
	});
});

test('growth is heard on a linear axis, from the second year on', () => {
	expect(heard('growth', 'log')).toEqual({
		figure: 'growth',
		log: false,
		fan: 'none',
		years: [{ year: 2025, value: 1, low: null, high: null }]
	});
});

test('no other figure is a line through years', () => {
	const others = figureIds.filter((id) => id !== 'market' && id !== 'growth');
	expect(others.map((id) => heard(id))).toEqual(others.map(() => null));
	expect(
		heardSeries({ view: { figure: 'growth', axis: 'linear' }, projection: { years: [row] } })
	).toBe(null);
});
