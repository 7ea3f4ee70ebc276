import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tukeyLog } from '#lib/model/tukeyLog.ts';
import { tukeyNormal } from '#lib/model/tukeyNormal.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';
import { normalCdf } from '#lib/model/normalCdf.ts';

const z = 1.6448536269514722;

test.each(vectors('dist.tukeyG.q'))('the probability of a quantile of $input', (vector) => {
	const { lo, median, hi, p } = vector.input;
	const spread = { below: Math.log(median / lo), above: Math.log(hi / median), z };
	close(normalCdf(tukeyNormal(spread, Math.log(vector.expected / median))), p, 1e-9);
});

test('beyond the end of a skewed distribution there is nothing', () => {
	// 200/257/400 ends at 144.05352468, its mirror image at the top.
	const [below, above] = [Math.log(257 / 200), Math.log(400 / 257)];
	const end = Math.log(257 / 144.05352468);
	expect(tukeyNormal({ below, above, z }, -end * 1.0001)).toBe(-Infinity);
	expect(tukeyNormal({ below, above, z }, -end * 0.9999)).toBeGreaterThan(-40);
	expect(tukeyNormal({ below: above, above: below, z }, end * 1.0001)).toBe(Infinity);
});

test('without any width it is a step', () => {
	const spread = { below: 0, above: 0, z };
	expect([-1e-9, 0, 1].map((d) => tukeyNormal(spread, d))).toEqual([-Infinity, Infinity, Infinity]);
});

test('undoes the quantile', () => {
	holds(
		fc.property(between(0.01, 5), between(-2, 2), between(-4, 4), (below, skew, Z) => {
			const spread = { below, above: below * Math.exp(skew), z };
			const back = tukeyNormal(spread, tukeyLog(spread, Z));
			expect(Math.abs(back - Z)).toBeLessThanOrEqual(1e-7);
		})
	);
});
