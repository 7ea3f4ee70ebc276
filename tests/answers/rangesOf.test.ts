import { describe, expect, test } from 'vitest';
import { rangesOf } from '../../src/lib/answers/rangesOf.ts';
import { resolve } from '../../src/lib/scenario/resolve.ts';
import type { Value } from '../../src/lib/scenario/types.ts';
import { close } from '../model/close.ts';
import { facts, projected } from './facts.ts';

const ranges = (set: Record<string, Value> = {}, preset = 'article') =>
	rangesOf(resolve({ preset, set }, facts), facts);

describe('the published ranges', () => {
	// data/figures.json: 70 (2021) and 91.955 (2024) for 2025; 119.4 and 110 to 400 for 2027; one
	// figure for 2028. The three figures for 2024 are of the first year with error.
	test('of all AI chips from 2024 are those of 2025 and 2027', () => {
		expect(ranges()).toEqual([
			{ year: 2025, low: 70, high: 91.955 },
			{ year: 2027, low: 110, high: 400 }
		]);
	});

	test('leave out the first year with error itself, which has an error of its own', () => {
		expect(ranges({ 'error.from': 2025 }).map(({ year }) => year)).toEqual([2027]);
		expect(ranges({ 'error.from': 2023 })[0]).toEqual({ year: 2024, low: 63.4, high: 71.252 });
		expect(ranges({ 'error.from': 2027 })).toEqual([]);
	});

	test('leave out years before the path', () => {
		// From 2022 on Gartner's 53.445 and 53.662 are a range of 2023; without that point it has no path.
		expect(ranges({ 'error.from': 2022 })[0]).toEqual({ year: 2023, low: 53.445, high: 53.662 });
		const late = ranges({ 'error.from': 2000, 'points.2023': 'none', 'points.2026': 100 });
		expect(late.map(({ year }) => year)).toEqual([2027]);
	});

	test('are of the scenario’s definition, without bounds and without low confidence', () => {
		// Accelerators in 2030: 286, 453, 900; "more than 200" is a bound.
		const found = ranges({}, 'omdia-2025');
		expect(found.find(({ year }) => year === 2030)).toEqual({ year: 2030, low: 286, high: 900 });
		// In 2027: 150 and 400 of AMD, two vintages.
		expect(found.find(({ year }) => year === 2027)).toEqual({ year: 2027, low: 150, high: 400 });
		// One house's range is one; its later "more than 100" is a bound.
		expect(ranges({ definition: 'F_vendor_sam' })).toEqual([{ year: 2027, low: 60, high: 90 }]);
		expect(ranges({ definition: 'E_ai_dc_systems' })).toEqual([]);
	});
});

describe('the reader’s own range', () => {
	const own = (year: number, low: number, high: number) => ({
		[`range.${year}.low`]: low,
		[`range.${year}.high`]: high
	});

	test('replaces the published one', () => {
		expect(ranges(own(2027, 120, 200))[1]).toEqual({ year: 2027, low: 120, high: 200 });
	});

	test('may stand where nothing was published, and from the first year with error on', () => {
		const set = { ...own(2030, 200, 500), ...own(2024, 60, 90) };
		expect(ranges(set).map(({ year }) => year)).toEqual([2024, 2025, 2027, 2030]);
	});

	test('counts for nothing before that or before the path, even in the middle of a change', () => {
		expect(ranges(own(2023, 40, 60)).map(({ year }) => year)).toEqual([2025, 2027]);
		const late = { 'error.from': 2000, 'points.2023': 'none', ...own(2020, 10, 30) };
		expect(ranges(late).map(({ year }) => year)).toEqual([2027]);
	});
});

test('at a range the fan has it as its 5 % and 95 %', () => {
	const { years, outside } = projected({ 'error.view': 'range' });
	for (const { year, low, high } of ranges()) {
		const row = years.find((one) => one.year === year)!;
		close(row.p5!, low, 1e-9);
		close(row.p95!, high, 1e-9);
	}
	expect(outside).toEqual([]);
});

test('a path outside a range is told, and the fan still has the range', () => {
	const { years, outside } = projected({ 'error.view': 'range', 'points.2027': 105 });
	expect(outside).toEqual([2027]);
	const row = years.find(({ year }) => year === 2027)!;
	close(row.p5!, 110, 1e-9);
	close(row.p95!, 400, 1e-9);
});

test('without any range the view still gives a fan from the first year with error', () => {
	const { samples, ranges: none } = projected({ 'error.view': 'range', 'error.from': 2028 });
	expect(none).toEqual([]);
	expect(samples.filter(({ p5 }) => p5 !== null)[0]!.year).toBe(2028);
});

test('where there is no range, the fan is that of the forecast error, and the projection says so', () => {
	const missing = projected({ 'error.view': 'range', 'error.from': 2028 });
	const forecast = projected({ 'error.view': 'forecast', 'error.from': 2028 });
	expect(missing.viewMissing).toBe(true);
	expect(missing.samples).toEqual(forecast.samples);
	expect(missing.settings.error.view).toBe('range');
	expect(forecast.viewMissing).toBe(false);
	expect(projected({ 'error.view': 'range' }).viewMissing).toBe(false);
});

test('how far one looks does not change what one sees', () => {
	// Accelerators of Omdia's preset have a range in 2030, beyond a horizon of 2028.
	const set = { 'error.view': 'range', 'error.from': 2024, 'points.2030': 'none' };
	const [near, far] = [2028, 2045].map((horizon) => projected({ ...set, horizon }, 'omdia-2025'));
	expect(near!.ranges).toEqual(far!.ranges);
	expect(near!.ranges.some(({ year }) => year === 2030)).toBe(true);
	expect(far!.samples.slice(0, near!.samples.length)).toEqual(near!.samples);
});
