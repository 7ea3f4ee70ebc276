import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accuracy } from '#lib/model/accuracy.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

test('of six forecasts by numpy', () => {
	const forecasts = [67, 92, 76, 120, 64, 53];
	const outcomes = [71, 110, 110, 110, 71, 55];
	const found = accuracy(forecasts.map((forecast, i) => Math.log(forecast / outcomes[i]!)))!;
	close(found.typical, 0.100103300935);
	close(found.bias, -0.084253818662);
	close(found.rms, 0.1787563287);
});

test.each([
	[50, 1, -1],
	[200, 1, 1],
	[10, 9, -9],
	[1000, 9, 9]
])('a forecast of %d where 100 came is off by %d times', (forecast, typical, bias) => {
	const found = accuracy([Math.log(forecast / 100)])!;
	close(found.typical, typical, 1e-12);
	close(found.bias, bias, 1e-12);
});

test('nothing has none', () => {
	expect(accuracy([])).toBeNull();
});

test('is the same for too high and too low, but for the sign of the bias', () => {
	holds(
		fc.property(fc.array(between(-5, 5), { minLength: 1, maxLength: 12 }), (ratios) => {
			const [up, down] = [accuracy(ratios)!, accuracy(ratios.map((ratio) => -ratio))!];
			close(down.typical, up.typical, 1e-12);
			close(down.bias, -up.bias, 1e-12);
			expect(Math.abs(up.bias)).toBeLessThanOrEqual(up.typical * (1 + 1e-12));
		})
	);
});
