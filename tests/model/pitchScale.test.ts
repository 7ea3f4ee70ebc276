import { describe, expect, test } from 'vitest';
import { HIGHEST, LOWEST, pitchScale } from '#lib/model/pitchScale.ts';
import { close } from './close.ts';

describe('a logarithmic scale', () => {
	test('over three doublings is an octave a doubling', () => {
		const { low, high, frequency } = pitchScale([10, 80], true);
		expect([low, high]).toEqual([10, 80]);
		for (const [value, hertz] of [
			[10, 220],
			[20, 440],
			[40, 880],
			[80, 1760]
		] as const) {
			close(frequency(value), hertz, 1e-9);
		}
	});

	test('makes equal multiples equal intervals', () => {
		const { frequency } = pitchScale([53.7, 912], true);
		close(frequency(300) / frequency(100), frequency(900) / frequency(300), 1e-12);
	});

	test('has ends of one digit, outside the values', () => {
		const ends = (...values: number[]) => {
			const { low, high } = pitchScale(values, true);
			return [low, high];
		};
		expect(ends(53.7, 912)).toEqual([50, 1000]);
		expect(ends(0.0037, 0.031)).toEqual([0.003, 0.04]);
		expect(ends(100, 800)).toEqual([100, 800]);
	});
});

describe('a linear scale', () => {
	test('makes equal amounts equal intervals, from 0 on', () => {
		const { low, high, frequency } = pitchScale([53.7, 912], false);
		expect([low, high]).toEqual([0, 1000]);
		close(frequency(0), LOWEST, 1e-9);
		close(frequency(1000), HIGHEST, 1e-9);
		// The middle is half of three octaves up: 220 × 2^1.5.
		close(frequency(500), 622.2539674, 1e-6);
	});

	test('holds 0 below growth and above decline', () => {
		const ends = (...values: number[]) => {
			const { low, high } = pitchScale(values, false);
			return [low, high];
		};
		expect(ends(0.247, 0.385)).toEqual([0, 0.4]);
		expect(ends(-0.12, 0.31)).toEqual([-0.2, 0.4]);
		expect(ends(-0.12, -0.03)).toEqual([-0.2, 0]);
	});
});

test.each([true, false])('one value alone has a tone within the scale (logarithmic: %s)', (log) => {
	for (const value of log ? [50, 53.7] : [0, 50, 0.25, -0.25]) {
		const hertz = pitchScale([value], log).frequency(value);
		expect(hertz).toBeGreaterThanOrEqual(LOWEST);
		expect(hertz).toBeLessThanOrEqual(HIGHEST);
	}
});
