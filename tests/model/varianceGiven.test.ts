import { describe, expect, test } from 'vitest';
import { normalCdf } from '#lib/model/normalCdf.ts';
import { normalQuantile } from '#lib/model/normalQuantile.ts';
import { sobolUniforms } from '#lib/model/sobolUniforms.ts';
import { varianceGiven } from '#lib/model/varianceGiven.ts';
import { varianceOf } from '#lib/model/varianceOf.ts';

/** The first-order shares of a function of normals. */
function sharesOf(f: (z: readonly number[]) => number, dimensions: number, count = 8192) {
	const normals = sobolUniforms(count, dimensions, 2030).map((list) => list.map(normalQuantile));
	const values = Float64Array.from({ length: count }, (_, i) => f(normals.map((list) => list[i]!)));
	const variance = varianceOf(values);
	return normals.map((list) => varianceGiven(list, values) / variance);
}

const near = (actual: readonly number[], expected: readonly number[], tolerance: number) =>
	actual.forEach((share, i) =>
		expect(Math.abs(share - expected[i]!), `share ${i}: ${share}`).toBeLessThanOrEqual(tolerance)
	);

test('of the Ishigami function (closed form, methods 4)', () => {
	const shares = sharesOf((z) => {
		const [x1, x2, x3] = z.map((one) => Math.PI * (2 * normalCdf(one) - 1)) as [
			number,
			number,
			number
		];
		return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
	}, 3);
	// Cells flatten its waves, two within a few tenths of a normal; what a worth is made of only rises.
	near(shares, [0.313905191148, 0.44241114479, 0], 0.035);
});

describe('of a product of lognormals', () => {
	const sigmas = [0.3, 0.2, 0.15, 0.25];
	const log = (z: readonly number[]) => z.reduce((sum, one, i) => sum + sigmas[i]! * one, 0);

	test('in dollars, every share by its closed form', () => {
		const expected = [0.392618773121, 0.170142797621, 0.094867231737, 0.268881634531];
		near(
			sharesOf((z) => Math.exp(log(z)), 4),
			expected,
			0.007
		);
	});

	test('in logs exactly additive: σ² over their sum', () => {
		const expected = [0.418604651163, 0.186046511628, 0.104651162791, 0.290697674419];
		near(sharesOf(log, 4), expected, 0.004);
	});
});

test('an input that does nothing explains next to nothing, and one that does all explains all', () => {
	near(
		sharesOf(([one]) => one! ** 3, 2),
		[1, 0],
		0.02
	);
	const same = new Float64Array(64).fill(3);
	expect(varianceGiven(same, same)).toBe(0);
});

test('values far from 0 keep their digits', () => {
	near(
		sharesOf(([one, two]) => 1e9 + one! + two!, 2),
		[0.5, 0.5],
		0.005
	);
});
