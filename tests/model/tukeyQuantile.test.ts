import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '#lib/model/normalQuantile.ts';
import { tukeyQuantile } from '#lib/model/tukeyQuantile.ts';
import { between, value } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';
import { vectors } from './vectors.ts';

const z = 1.6448536269514722;

test.each(vectors('dist.tukeyG.q'))('the quantile of $input', ({ input, expected }) => {
	const { lo, median, hi, pLo, p } = input;
	const triple = { low: lo, median, high: hi, z: -normalQuantile(pLo) };
	close(tukeyQuantile(triple, normalQuantile(p)), expected);
});

test('a very low quantile comes near the lower bound of a distribution skewed to the top', () => {
	close(tukeyQuantile({ low: 200, median: 257, high: 400, z }, -60), 144.05352468, 1e-7);
});

test('equal distances make a lognormal', () => {
	close(tukeyQuantile({ low: 100, median: 200, high: 400, z }, 1), 200 * 2 ** (1 / z), 1e-12);
});

test('three equal values leave nothing to chance', () => {
	expect(tukeyQuantile({ low: 200, median: 200, high: 200, z }, 3)).toBe(200);
});

test('low, median and high are met, and what lies between is in order', () => {
	holds(
		fc.property(value, between(0.001, 10), between(0.001, 10), between(0, 3), (median, a, b, Z) => {
			const triple = { low: median * Math.exp(-a), median, high: median * Math.exp(b), z };
			close(tukeyQuantile(triple, -z), triple.low, 1e-9);
			close(tukeyQuantile(triple, z), triple.high, 1e-9);
			expect(tukeyQuantile(triple, 0)).toBe(median);
			expect(tukeyQuantile(triple, Z)).toBeGreaterThanOrEqual(tukeyQuantile(triple, Z / 2));
			expect(tukeyQuantile(triple, -Z)).toBeLessThanOrEqual(tukeyQuantile(triple, -Z / 2));
		})
	);
});
