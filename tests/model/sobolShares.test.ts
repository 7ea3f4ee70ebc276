import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#lib/model/normalQuantile.ts';
import { sobolShares } from '#lib/model/sobolShares.ts';
import { sobolUniforms } from '#lib/model/sobolUniforms.ts';

/** The shares of a function of uniforms, from one set of twice as many dimensions split in two. */
function sharesOf(f: (u: readonly number[]) => number, dimensions: number, count = 8192) {
	const columns = sobolUniforms(count, 2 * dimensions, 2030);
	const evaluate = (pick: (dimension: number) => Float64Array) =>
		Float64Array.from({ length: count }, (_, i) =>
			f(Array.from({ length: dimensions }, (_, d) => pick(d)[i]!))
		);
	return sobolShares(
		evaluate((d) => columns[d]!),
		evaluate((d) => columns[d + dimensions]!),
		Array.from({ length: dimensions }, (_, own) =>
			evaluate((d) => columns[d === own ? d + dimensions : d]!)
		)
	);
}

const near = (actual: readonly number[], expected: readonly number[], tolerance: number) =>
	actual.forEach((share, i) =>
		expect(Math.abs(share - expected[i]!), `share ${i}: ${share}`).toBeLessThanOrEqual(tolerance)
	);

test('of the Ishigami function (closed form, methods 4)', () => {
	const { first, total } = sharesOf((u) => {
		const [x1, x2, x3] = u.map((one) => Math.PI * (2 * one - 1)) as [number, number, number];
		return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
	}, 3);
	near(first, [0.313905191148, 0.44241114479, 0], 0.005);
	near(total, [0.55758885521, 0.44241114479, 0.243683664062], 0.005);
});

describe('of a product of lognormals', () => {
	const sigmas = [0.3, 0.2, 0.15, 0.25];
	const log = (u: readonly number[]) =>
		u.reduce((sum, one, i) => sum + sigmas[i]! * normalQuantile(one), 0);

	test('in dollars, every share by its closed form', () => {
		const { first, total } = sharesOf((u) => Math.exp(log(u)), 4);
		near(first, [0.392618773121, 0.170142797621, 0.094867231737, 0.268881634531], 0.005);
		near(total, [0.444895355407, 0.202681963949, 0.115005316007, 0.313177857015], 0.005);
	});

	test('in logs exactly additive: both shares are σ² over their sum', () => {
		const { first, total } = sharesOf(log, 4);
		const expected = [0.418604651163, 0.186046511628, 0.104651162791, 0.290697674419];
		near(first, expected, 0.002);
		near(total, expected, 0.002);
	});
});

test('rows without a number are passed over', () => {
	const { first } = sharesOf((u) => (u[0]! < 0.1 ? NaN : u[0]! + u[1]!), 2);
	// u0 is uniform on 0.1 … 1: its variance is 0.81 of the other's.
	near(first, [0.81 / 1.81, 1 / 1.81], 0.01);
});

test('where nothing varies, every share is 0', () => {
	expect(sharesOf(() => 3, 2, 16)).toEqual({ first: [0, 0], total: [0, 0] });
});
