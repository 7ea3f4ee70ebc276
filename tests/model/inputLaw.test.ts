import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputLaw, inputSpread, movedEnds } from '#lib/model/inputLaw.ts';
import type { InputScale } from '#lib/model/inputScale.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

const z = 1.2815515655446004;
const law = (scale: InputScale, low: number, value: number, high: number) =>
	inputLaw(scale, value, inputSpread(scale, { low, value, high }));

describe.each([
	['logit', 0.65, 0.85, 0.93],
	['log1p', 0.08, 0.107, 0.13],
	['log1p', -0.03, 0.02, 0.05],
	['log', 15, 22, 32],
	['plain', -0.05, 0.1, 0.2]
] as const)('on the scale %s, %d %d %d', (scale, low, value, high) => {
	test('meets its ends at 10 % and 90 %, its value in the middle', () => {
		const at = law(scale, low, value, high);
		close(at(-z), low, 1e-12);
		close(at(0), value, 1e-12);
		close(at(z), high, 1e-12);
	});

	test('keeps its ends where the value stays, and their distances where it moves', () => {
		const range = { low, value, high };
		expect(movedEnds(scale, range, value)).toEqual({ low, high });
		const moved = value * 1.05;
		const ends = { value: moved, ...movedEnds(scale, range, moved) };
		const [before, after] = [inputSpread(scale, range), inputSpread(scale, ends)];
		close(after.below, before.below, 1e-10);
		close(after.above, before.above, 1e-10);
	});
});

test('known quantiles of a share: logit of 0.2, 0.5 and 0.8 is lognormal odds', () => {
	// ln 4 at 90 %: at the normal 1 the odds are 4^(1/z).
	const odds = 4 ** (1 / z);
	close(law('logit', 0.2, 0.5, 0.8)(1), odds / (1 + odds), 1e-12);
});

test('a share of 0 is read as 0.001, one of 1 as 0.999', () => {
	close(law('logit', 0, 0.01, 0.03)(-z), 0.001, 1e-12);
	close(law('logit', 0.5, 0.9, 1)(z), 0.999, 1e-12);
	for (const value of [0, 1]) {
		expect(Number.isFinite(law('logit', 0.2, value, 0.3)(1))).toBe(true);
	}
});

test('rises with the normal and stays in its bounds, whatever the range', () => {
	const share = between(0, 1);
	const ranges = fc.uniqueArray(share, { minLength: 3, maxLength: 3 });
	holds(
		fc.property(ranges, between(-4, 4), between(-4, 4), (drawn, one, other) => {
			const [low, value, high] = drawn.sort((a, b) => a - b) as [number, number, number];
			const at = law('logit', low, value, high);
			const [a, b] = [at(Math.min(one, other)), at(Math.max(one, other))];
			if (!(a >= 0 && b <= 1 && a <= b)) throw new Error(`${a} and ${b}`);
		})
	);
});

test('a share of 0 with nothing below it is as far from both ends: its tail stays near its range', () => {
	const range = { low: 0, value: 0, high: 0.01 };
	const spread = inputSpread('logit', range);
	expect(spread.below).toBe(spread.above);
	const at = inputLaw('logit', range.value, spread);
	expect(at(z)).toBeCloseTo(0.01, 12);
	// Symmetric on the scale from 0.001: ln 0.001/0.999 + 2.326/1.282 · (ln 0.01/0.99 − ln 0.001/0.999).
	const median = Math.log(0.001 / 0.999);
	const far = median + (2.3263478740408408 / z) * (Math.log(0.01 / 0.99) - median);
	expect(at(2.3263478740408408)).toBeCloseTo(1 / (1 + Math.exp(-far)), 9);
});
