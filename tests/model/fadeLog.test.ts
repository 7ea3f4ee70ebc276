import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fadeLog } from '#lib/model/fadeLog.ts';
import { fadeStartRate } from '#lib/model/fadeStartRate.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

test.each(vectors('extrap.fade'))('growth fades as in $input', ({ input, expected }) => {
	const { V, G1, Ginf, halfLife, h } = input;
	const fade = {
		startRate: fadeStartRate(G1, Ginf, halfLife),
		longRunRate: Math.log1p(Ginf),
		halfLife
	};
	close(V * Math.exp(fadeLog(h, fade)), expected);
});

test.each([
	[1, 310.268164266],
	[5, 531.616578791],
	[10, 787.179701485]
])('a fade that starts at a given rate, after %i years', (h, expected) => {
	const fade = { startRate: 0.202477887429, longRunRate: 0.03, halfLife: 4 };
	close(257 * Math.exp(fadeLog(h, fade)), expected, 1e-11);
});

test('the first year grows by what was asked for', () => {
	holds(
		fc.property(
			between(-0.9, 5),
			between(-0.5, 0.5),
			between(0.1, 50),
			(first, longRun, halfLife) => {
				const startRate = fadeStartRate(first, longRun, halfLife);
				const fade = { startRate, longRunRate: Math.log1p(longRun), halfLife };
				expect(Math.abs(fadeLog(1, fade) - Math.log1p(first))).toBeLessThan(1e-12);
			}
		)
	);
});

test('the longer the half-life, the closer to constant growth, and endless is constant', () => {
	holds(
		fc.property(between(-0.9, 5), between(-0.5, 0.5), between(0, 45), (first, longRun, h) => {
			const longRunRate = Math.log1p(longRun);
			const constant = h * Math.log1p(first);
			const miss = (halfLife: number) => {
				const startRate = fadeStartRate(first, longRun, halfLife);
				return Math.abs(fadeLog(h, { startRate, longRunRate, halfLife }) - constant);
			};
			expect(miss(1e9)).toBeLessThan(1e-5);
			expect(miss(1e12)).toBeLessThan(1e-8);
			expect(miss(Infinity)).toBeLessThan(1e-12);
		})
	);
});

test('in the long run the growth is the long-run growth', () => {
	const fade = { startRate: 0.5, longRunRate: 0.04, halfLife: 4 };
	close(fadeLog(401, fade) - fadeLog(400, fade), 0.04, 1e-9);
});
