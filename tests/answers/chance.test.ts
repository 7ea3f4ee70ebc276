import { describe, expect, test } from 'vitest';
import { chance } from '../../src/lib/answers/chance.ts';
import { futures } from '../../src/lib/answers/futures.ts';
import { close } from '../model/close.ts';
import { projected } from './facts.ts';

const own = { 'range.2030.low': 180, 'range.2030.high': 400, 'error.view': 'range' };

describe('the chance that a market is above a value', () => {
	// scipy: t of 10 degrees, in 2030 the variance 0.0025 + 0.0625 · 9.6; pinned in 2028 a bridge.
	test.each([
		[{ 'error.view': 'forecast' }, 2030, 300, 0.4230071584159234],
		[{ 'error.view': 'pinned' }, 2028, 140, 0.8276880728630981],
		[own, 2030, 180, 0.95],
		[own, 2030, 257, 0.5],
		[own, 2030, 400, 0.05]
	])('%o in %i above %f', (set, year, value, expected) => {
		const error = { 'error.yearly': 0.25, 'error.freedom': 10 };
		const found = chance(projected({ ...error, ...set }), year, value)!;
		close(found.above, expected, 1e-8);
		expect(found.above + found.below).toBe(1);
	});

	test.each(['forecast', 'range', 'pinned'])('agrees with the quantiles of the view %s', (view) => {
		const projection = projected({ 'error.view': view });
		for (const year of [2025, 2028, 2032]) {
			const row = projection.years.find((one) => one.year === year)!;
			close(chance(projection, year, row.p95!)!.above, 0.05, 1e-9);
			close(chance(projection, year, row.p25!)!.above, 0.75, 1e-9);
			expect(projection.quantileAt(year, 0.25)).toBe(row.p25);
			const { dots } = chance(projection, year, 100)!;
			expect(dots).toHaveLength(20);
			expect(dots.filter((dot) => dot > row.p5! && dot < row.p95!)).toHaveLength(18);
		}
	});

	test('is a matter of no chance at a pinned point', () => {
		const projection = projected({ 'error.view': 'pinned' });
		expect(chance(projection, 2030, 256.9)).toMatchObject({ above: 1, below: 0 });
		expect(chance(projection, 2030, 257)).toMatchObject({ above: 0, below: 1 });
	});

	test('is null before the first year with error and before the path', () => {
		expect(chance(projected(), 2023, 50)).toBeNull();
		expect(chance(projected({ 'error.from': 2000 }), 2010, 50)).toBeNull();
	});
});

describe('possible futures', () => {
	test.each(['forecast', 'range', 'pinned'])('keep to the fan in the view %s', (view) => {
		const projection = projected({ 'error.view': view });
		const paths = futures(projection, 2029);
		expect(paths).toHaveLength(20);
		for (const path of paths) expect(path.map(({ year }) => year)).toEqual(years(2024, 2032));
		const { p5, p25, p75, p95 } = projection.years.find(({ year }) => year === 2029)!;
		const inside = (low: number, high: number) =>
			paths.filter((path) => path[5]!.value > low && path[5]!.value < high).length;
		expect([inside(p5!, p95!), inside(p25!, p75!)]).toEqual([18, 10]);
	});

	test('begin with the path where error begins before it', () => {
		const paths = futures(projected({ 'error.from': 2000 }));
		expect(paths[0]![0]!.year).toBe(2023);
	});

	test('have no year where error begins after the horizon', () => {
		expect(futures(projected({ 'error.from': 2040 }))).toEqual(Array(20).fill([]));
	});

	test('are those of the forecast error where the view has no range', () => {
		const set = { 'error.from': 2028, 'error.view': 'range' };
		const forecast = { ...set, 'error.view': 'forecast' };
		expect(futures(projected(set))).toEqual(futures(projected(forecast)));
	});
});

const years = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);
