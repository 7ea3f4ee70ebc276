import { expect, test } from 'vitest';
import { fixedNormals } from '#lib/model/fixedNormals.ts';
import { sfc32 } from '#lib/model/sfc32.ts';
import { spreadOrder } from '#lib/model/spreadOrder.ts';
import { close } from './close.ts';

// Whole numbers by another program, its structure checked against numpy's SFC64.
test('draws the published numbers', () => {
	const draw = sfc32(1, 2, 3, 4);
	expect(Array.from({ length: 8 }, draw)).toEqual([
		7, 34, 56623200, 188882296, 3431242869, 399395954, 785775158, 3843710725
	]);
});

test('and those of a seed after a dozen draws', () => {
	const draw = sfc32(0, 42, 0, 1);
	for (let i = 0; i < 12; i++) draw();
	expect(Array.from({ length: 5 }, draw)).toEqual([
		1264412219, 1947509147, 3919439299, 1251167922, 656401615
	]);
});

test('the fixed normals are the quantiles of its numbers', () => {
	// Φ⁻¹((x + ½) / 2³²) of the first two numbers of seed 42, by scipy.
	const [first, second] = fixedNormals(2, 42, 0);
	close(first!, -0.5405934669992797, 1e-12);
	close(second!, -0.11697531282267104, 1e-12);
});

test('a longer list begins with the shorter one, another stream or seed is another list', () => {
	const ten = fixedNormals(10, 7, 3);
	expect(fixedNormals(4, 7, 3)).toEqual(ten.slice(0, 4));
	expect(fixedNormals(10, 7, 4)[0]).not.toBe(ten[0]);
	expect(fixedNormals(10, 8, 3)[0]).not.toBe(ten[0]);
});

test('streams have the moments of a standard normal and nothing to do with each other', () => {
	const streams = Array.from({ length: 40_000 }, (_, i) => fixedNormals(2, 2030, i));
	const mean = (f: (pair: number[], i: number) => number) =>
		streams.reduce((sum, pair, i) => sum + f(pair, i), 0) / streams.length;
	// Four standard errors: 4/√n of the mean and of a correlation, 4·√2/√n of the variance.
	expect(Math.abs(mean(([x]) => x!))).toBeLessThan(0.02);
	expect(Math.abs(mean(([x]) => x! * x!) - 1)).toBeLessThan(0.0283);
	expect(Math.abs(mean(([x, y]) => x! * y!))).toBeLessThan(0.02);
	expect(Math.abs(mean(([x], i) => x! * (streams[i + 1]?.[0] ?? 0)))).toBeLessThan(0.02);
});

test('an order is complete, and every beginning of it is spread', () => {
	const order = spreadOrder(20);
	expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
	for (let shown = 4; shown <= 20; shown++) {
		const below = order.slice(0, shown).filter((slice) => slice < 10).length;
		expect(Math.abs(below - shown / 2)).toBeLessThanOrEqual(1);
	}
});
