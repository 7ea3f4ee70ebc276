import { describe, expect, test } from 'vitest';
import { normalCdf } from '#lib/model/normalCdf.ts';
import { sortedQuantile } from './sortedQuantile.ts';
import { studentDraws } from '#lib/model/studentDraws.ts';
import { studentQuantile } from '#lib/model/studentQuantile.ts';
import { tukeyDraws } from '#lib/model/tukeyDraws.ts';
import { tukeyFactor, tukeyLog } from '#lib/model/tukeyLog.ts';
import { turnTowards } from '#lib/model/turnTowards.ts';
import { close } from './close.ts';

const normals = Float64Array.from({ length: 141 }, (_, i) => (i - 70) / 17.3);

describe.each([
	[0.4, 0.7],
	[0.7, 0.4],
	[0.5, 0.5],
	[0.5, 0.5000001],
	[1e-9, 2],
	[0, 0]
])('with the distances %d and %d', (below, above) => {
	const spread = { below, above, z: 1.28 };

	test('many draws are what one by one they are', () => {
		const draws = tukeyDraws(normals, 3, spread);
		const factor = tukeyFactor(spread);
		normals.forEach((Z, i) => {
			// Tukey's g by hand: both distances are met at −z and z, and nearly equal ones leave a line.
			const ratio = above / below;
			const expected = !(Math.abs(Math.log(ratio)) > 1e-12)
				? (above * Z) / spread.z
				: (above * (ratio ** (Z / spread.z) - 1)) / (ratio - 1);
			expect(Math.abs(tukeyLog(spread, Z) - expected)).toBeLessThanOrEqual(
				1e-7 * (1 + Math.abs(expected))
			);
			expect(Math.abs(draws[i]! - 3 - expected)).toBeLessThanOrEqual(
				1e-7 * (1 + Math.abs(expected))
			);
			expect(factor(Z)).toBe(tukeyLog(spread, Z));
		});
	});
});

test.each([3, 4, 13, 30, 200])(
	"Student's t with %d degrees of freedom at the same probability",
	(nu) => {
		const draws = studentDraws(normals, nu);
		normals.forEach((Z, i) => {
			const expected =
				Z < 0 ? studentQuantile(normalCdf(Z), nu) : -studentQuantile(normalCdf(-Z), nu);
			expect(Math.abs(draws[i]! - expected)).toBeLessThanOrEqual(1e-5 * (0.1 + Math.abs(expected)));
		});
	}
);

test('t far out is that of 7 standard deviations, and never lost', () => {
	const [far, farther] = studentDraws(Float64Array.of(7, 40), 13);
	expect(farther).toBe(far);
	expect(studentDraws(Float64Array.of(-40), 13)[0]).toBe(-far!);
});

describe('turned towards a direction', () => {
	const lists = [3, 5, 7].map((a) =>
		Float64Array.from({ length: 50 }, (_, i) => Math.sin(a * (i + 1)))
	);
	const direction = [2, -1, 2];
	const turned = turnTowards(direction, lists);

	test('every draw keeps its length', () => {
		for (let i = 0; i < 50; i++) {
			close(Math.hypot(...turned.map((l) => l[i]!)), Math.hypot(...lists.map((l) => l[i]!)), 1e-12);
		}
	});

	test('what goes along it is the first list, turned round', () => {
		for (let i = 0; i < 50; i++) {
			const along = turned.reduce((sum, list, j) => sum + list[i]! * direction[j]!, 0) / 3;
			close(along, -lists[0]![i]!, 1e-12);
		}
	});

	test('without a direction nothing turns, not even where it leads straight back', () => {
		expect(turnTowards([0, 0, 0], lists)).toBe(lists);
		expect(turnTowards([-1, 0, 0], lists)).toBe(lists);
		expect(turnTowards([Infinity, 0, 0], lists)).toBe(lists);
	});
});

test.each([
	[0.05, 1],
	[0.1, 1],
	[0.25, 1.75],
	[0.5, 3.5],
	[0.9, 6.9],
	[0.95, 7.95]
])('the quantile %d of type 7 (methods 3.6) is %d', (p, expected) => {
	close(sortedQuantile(Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6).sort(), p), expected, 1e-12);
});
