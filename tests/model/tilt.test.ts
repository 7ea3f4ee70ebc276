import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilt } from '#lib/model/tilt.ts';
import { tiltEndRate } from '#lib/model/tiltEndRate.ts';
import { bend, between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

test.each(vectors('bend.tilt'))('a bent path meets $input', ({ input, expected }) => {
	const { v0, t0, v1, t1, w, t } = input;
	close(v0 * Math.exp(Math.log(v1 / v0) * tilt((t - t0) / (t1 - t0), w)), expected);
});

test('the share of the first third and of two thirds at bend 0.6', () => {
	close(tilt(1 / 3, 0.6), 0.426342908936, 1e-11);
	close(tilt(2 / 3, 0.6), 0.751703442316, 1e-11);
});

test('the bend is the share of growth at half time', () => {
	holds(fc.property(bend, (w) => close(tilt(0.5, w), w, 1e-12)));
});

test('a tilt starts at 0 and ends at 1 exactly', () => {
	holds(
		fc.property(bend, (w) => {
			expect(tilt(0, w)).toBe(0);
			expect(tilt(1, w)).toBe(1);
		})
	);
});

test('a bend and its opposite mirror each other', () => {
	holds(
		fc.property(between(0, 1), bend, (s, w) => {
			close(tilt(s, w) + tilt(1 - s, 1 - w), 1, 1e-12);
		})
	);
});

test('near the steady bend no digits are lost', () => {
	// First order in w − 1/2: F = s + 4·(w − 1/2)·s·(1 − s).
	for (const off of [1e-12, 1e-10, 1e-9, -1e-9]) {
		const bent = tilt(0.3, 0.5 + off) - 0.3;
		expect(Math.abs(bent - 4 * off * 0.21)).toBeLessThan(3e-16);
	}
});

test('the end rate of 140 to 257 in three years', () => {
	const rate = Math.log(257 / 140) / 3;
	close(rate * tiltEndRate(0.3), 0.42031974795, 1e-10);
	close(rate * tiltEndRate(0.6), 0.13135634962522504, 1e-13);
	close(rate * tiltEndRate(0.9), 0.011122234766, 1e-10);
});

test('the end rate of steady growth is its mean rate', () => {
	expect(tiltEndRate(0.5)).toBe(1);
	close(tiltEndRate(0.5 + 1e-9), 1 - 4e-9, 1e-15);
});

test('the end rate is the slope at the end', () => {
	holds(
		fc.property(bend, (w) => {
			const step = 1e-6;
			const slope = (3 - 4 * tilt(1 - step, w) + tilt(1 - 2 * step, w)) / (2 * step);
			expect(Math.abs(slope - tiltEndRate(w))).toBeLessThan(1e-7);
		})
	);
});
