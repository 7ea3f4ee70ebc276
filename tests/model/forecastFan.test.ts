import { expect, test } from 'vitest';
import { createPath } from '#lib/model/createPath.ts';
import { forecastFan } from '#lib/model/forecastFan.ts';
import { defaultFan, defaultPath } from './arbitraries.ts';
import { close } from './close.ts';
import { vectors } from './vectors.ts';

test.each(vectors('fan.recommended'))('the quantile of $input', ({ input, expected }) => {
	const { K, m, nu, tau, h, median, p } = input;
	const spec = { ...defaultFan, yearly: K, history: m, freedom: nu, base: tau };
	close(forecastFan(() => median, spec).quantile(2024 + h, p)!, expected);
});

test.each([
	[2030, 0.25, 149],
	[2030, 0.75, 442],
	[2030, 0.05, 63],
	[2030, 0.95, 1049],
	[2035, 0.25, 233],
	[2035, 0.75, 1252],
	[2035, 0.05, 61],
	[2035, 0.95, 4774]
])('the page opens with %i at %f of %i', (year, p, expected) => {
	const fan = forecastFan(createPath(defaultPath).valueAt, defaultFan);
	expect(Math.round(fan.quantile(year, p)!)).toBe(expected);
});

// Farmer & Lafond's error of a drift from five yearly changes, quantiles by scipy.
test.each([
	[1, 0.05, 154.69106272, 117.04273926],
	[1, 0.95, 154.69106272, 204.44946041],
	[5, 0.05, 605, 270.46426935],
	[5, 0.95, 605, 1353.32109071]
])('with five years of history, %i years ahead, at %f', (h, p, median, expected) => {
	const spec = { ...defaultFan, yearly: 0.119422899738, base: 0, history: 5, freedom: 4 };
	close(forecastFan(() => median, spec).quantile(2024 + h, p)!, expected);
});

test('the first year has the error of the base alone', () => {
	const fan = forecastFan(() => 100, defaultFan);
	close(fan.quantile(2024, 0.95)!, 100 * Math.exp(1.8124611228116756 * 0.05));
});

test('a quantile beyond the doubles is the largest or the smallest of them', () => {
	const spec = { ...defaultFan, yearly: 2, history: 1, freedom: 3 };
	const fan = forecastFan(() => 100, spec);
	expect(fan.quantile(2045, 1 - 1e-9)).toBe(Number.MAX_VALUE);
	expect(fan.quantile(2045, 1e-9)).toBe(Number.MIN_VALUE);
});
