import { describe, expect, test } from 'vitest';
import { owenScramble } from '#lib/model/owenScramble.ts';
import { sobolPoints } from '#lib/model/sobolPoints.ts';
import { sobolUniforms } from '#lib/model/sobolUniforms.ts';

describe('as they are, the points are those of scipy 1.17.1', () => {
	const columns = sobolPoints(1024, 16, null);
	test.each([
		[
			8,
			[
				805306368, 1342177280, 4026531840, 1879048192, 2415919104, 1342177280, 1879048192,
				4026531840, 4026531840, 1342177280, 2952790016, 268435456, 4026531840, 4026531840,
				3489660928, 4026531840
			]
		],
		[
			77,
			[
				3590324224, 3590324224, 33554432, 3321888768, 3590324224, 2181038080, 973078528, 2785017856,
				771751936, 1845493760, 570425344, 3388997632, 2113929216, 1442840576, 4261412864, 301989888
			]
		],
		[
			1023,
			[
				4194304, 3233808384, 2629828608, 624951296, 801112064, 1883242496, 599785472, 2654994432,
				1480589312, 3653238784, 2915041280, 155189248, 557842432, 2856321024, 1556086784, 1992294400
			]
		]
	])('point %d', (i, expected) => {
		expect(columns.map((column) => column[i])).toEqual(expected);
	});

	test('the first point is 0, and kept', () => {
		expect(columns.every((column) => column[0] === 0)).toBe(true);
	});
});

describe.each([1, 42, 0xffffffff])('scrambled with the seed %d', (seed) => {
	const columns = sobolUniforms(4096, 16, seed);

	test('every dimension has one point in each of 4,096 slices', () => {
		for (const column of columns) {
			expect(new Set(column.map((u) => Math.floor(u * 4096))).size).toBe(4096);
			expect(column.every((u) => u > 0 && u < 1)).toBe(true);
		}
	});

	test('the first two have one in every box of the same area, however long', () => {
		for (let bits = 0; bits <= 12; bits++) {
			const [wide, high] = [2 ** bits, 2 ** (12 - bits)];
			const boxes = new Set<number>();
			for (let i = 0; i < 4096; i++) {
				boxes.add(Math.floor(columns[0]![i]! * wide) * high + Math.floor(columns[1]![i]! * high));
			}
			expect(boxes.size).toBe(4096);
		}
	});

	test('no two dimensions go together', () => {
		for (let a = 0; a < 16; a++) {
			for (let b = 0; b < a; b++) {
				const sum = columns[a]!.reduce((all, u, i) => all + (u - 0.5) * (columns[b]![i]! - 0.5), 0);
				expect(Math.abs((12 * sum) / 4096)).toBeLessThan(0.05);
			}
		}
	});
});

test('another seed gives other points, the same seed the same', () => {
	expect(sobolPoints(64, 3, 5)).toEqual(sobolPoints(64, 3, 5));
	expect(sobolPoints(64, 3, 5)).not.toEqual(sobolPoints(64, 3, 6));
});

test('a scramble keeps what two fractions have in common and flips the next bit alike', () => {
	for (let k = 0; k < 2000; k++) {
		const a = Math.imul(k + 1, 0x9e3779b9) >>> 0;
		const same = k % 32;
		const b = (a ^ (0x80000000 >>> same)) >>> 0;
		const difference = owenScramble(a, 77 + k) ^ owenScramble(b, 77 + k);
		expect(Math.clz32(difference)).toBe(same);
	}
});

test('counts that are not even and dimensions without numbers are refused', () => {
	for (const count of [0, 3, 4095, 1.5]) expect(() => sobolPoints(count, 2, 1)).toThrow(RangeError);
	expect(() => sobolPoints(4, 17, 1)).toThrow(RangeError);
});
