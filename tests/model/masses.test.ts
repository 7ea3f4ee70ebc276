import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulative } from '#lib/model/cumulative.ts';
import { evenNormals } from '#lib/model/evenNormals.ts';
import { massesOf } from '#lib/model/massesOf.ts';
import { normalCdf } from '#lib/model/normalCdf.ts';
import { normalQuantile } from '#lib/model/normalQuantile.ts';
import { once } from '#lib/model/once.ts';
import { sumOfMasses } from '#lib/model/sumOfMasses.ts';
import { varianceOf } from '#lib/model/varianceOf.ts';
import { close } from './close.ts';

const anywhere = { low: -1e9, high: 1e9 };
const sumOf = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0);

test('a draw is shared between its neighbours by how near they are', () => {
	const { start, step, mass } = massesOf(Float64Array.of(1, 1.25, 3), 0.5, 0.1, anywhere);
	expect([start, step]).toEqual([1, 0.5]);
	[0.15, 0.05, 0, 0, 0.1, 0].forEach((expected, k) => expect(mass[k]).toBeCloseTo(expected, 12));
	expect(mass).toHaveLength(6);
});

test('what lies outside the window counts as its ends, and no draws are no mass', () => {
	const { start, mass } = massesOf(Float64Array.of(-50, 0, 70), 1, 1, { low: -1, high: 1 });
	expect(start).toBe(-1);
	expect([...mass]).toEqual([1, 1, 1, 0]);
	expect(sumOf(massesOf(new Float64Array(0), 1, 1, { low: -1, high: 1 }).mass)).toBe(0);
	expect(sumOf(massesOf(Float64Array.of(9, 8), 1, 1, { low: -1, high: 1 }).mass)).toBe(2);
});

test('whole and mean are kept, and those of a sum are product and sum', () => {
	const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 });
	const meanOf = ({ start, step, mass }: ReturnType<typeof massesOf>) =>
		mass.reduce((sum, one, k) => sum + one * (start + k * step), 0) / sumOf(mass);
	fc.assert(
		fc.property(values, values, (left, right) => {
			const [a, b] = [left, right].map((list) =>
				massesOf(Float64Array.from(list), 0.1, 1 / list.length, anywhere)
			) as [ReturnType<typeof massesOf>, ReturnType<typeof massesOf>];
			const mean = left.reduce((sum, one) => sum + one, 0) / left.length;
			expect(Math.abs(meanOf(a) - mean)).toBeLessThan(1e-9);
			const both = sumOfMasses(a, b);
			close(sumOf(both.mass), 1, 1e-9);
			expect(Math.abs(meanOf(both) - meanOf(a) - meanOf(b))).toBeLessThan(1e-9);
		})
	);
});

describe('the sum of two normals, 3 and 4 wide,', () => {
	const part = (width: number) =>
		massesOf(
			evenNormals(4096).map((normal) => width * normal),
			0.05,
			1 / 4096,
			anywhere
		);
	const { whole, below, inverse } = cumulative(sumOfMasses(part(3), part(4)));

	test.each([0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99])('is one of 5 at %d', (p) => {
		const expected = 5 * normalQuantile(p);
		expect(Math.abs(inverse(p) - expected)).toBeLessThan(0.01);
		expect(Math.abs(below(expected) - p)).toBeLessThan(5e-4);
	});

	test('there and back is the same, in any order, and beyond its ends it ends', () => {
		close(whole, 1, 1e-12);
		for (const p of [0.9, 0.1, 0.5, 0.500001, 0.05, 0.999]) close(below(inverse(p)), p, 1e-9);
		expect([below(-1e6), below(NaN)]).toEqual([0, 0]);
		close(below(1e6), 1, 1e-12);
		expect(inverse(-1)).toBeLessThan(inverse(1e-6));
		expect(Number.isFinite(inverse(2))).toBe(true);
	});
});

test('even normals are the medians of equal parts', () => {
	const four = evenNormals(4);
	expect(four).toBe(evenNormals(4));
	[0.125, 0.375, 0.625, 0.875].forEach((p, i) => close(normalCdf(four[i]!), p, 1e-12));
});

test('the variance is the mean square about the mean', () => {
	close(varianceOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9)), 4, 1e-12);
	expect(varianceOf(Float64Array.of(3))).toBe(0);
});

test('once is computed once, when it is first asked for', () => {
	let count = 0;
	const answer = once(() => {
		count++;
		return undefined;
	});
	expect(count).toBe(0);
	answer();
	answer();
	expect(count).toBe(1);
});
