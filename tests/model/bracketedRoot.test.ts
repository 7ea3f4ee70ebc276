import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketedRoot } from '#lib/model/bracketedRoot.ts';
import { between } from './arbitraries.ts';
import { close } from './close.ts';
import { holds } from './holds.ts';

test.each([
	['x³ − x − 2', (x: number) => x ** 3 - x - 2, 1, 2, 1.5213797068045676],
	['cos x − x', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
	['e^x − 10', (x: number) => Math.exp(x) - 10, -700, 700, Math.LN10],
	['a step at π', (x: number) => (x < Math.PI ? -1 : 1), 0, 10, Math.PI],
	['x⁹, flat at its root', (x: number) => (x - 0.3) ** 9, -1, 5, 0.3]
])('finds the root of %s', (_, f, lo, hi, expected) => {
	close(bracketedRoot(f, lo, hi), expected, 3e-12);
});

test('a root at an end is that end', () => {
	expect(bracketedRoot((x) => x - 2, 2, 5)).toBe(2);
	expect(bracketedRoot((x) => x - 5, 2, 5)).toBe(5);
});

test.each([
	['no sign change', (x: number) => x * x + 1],
	['no number', () => NaN]
])('refuses a bracket with %s, naming it', (_, f) => {
	expect(() => bracketedRoot(f, 1, 2)).toThrow(RangeError);
	expect(() => bracketedRoot(f, 1, 2)).toThrow(/\[model\] no sign change between 1 .* and 2 /);
});

test('needs at most one evaluation more than bisection, and about ten on a smooth function', () => {
	let evaluations = 0;
	const counted = (f: (x: number) => number) => (x: number) => {
		evaluations++;
		return f(x);
	};
	bracketedRoot(
		counted((x) => (x < Math.PI ? -1 : 1)),
		0,
		10
	);
	expect(evaluations).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(10 / 2e-12)) + 1);
	evaluations = 0;
	bracketedRoot(
		counted((x) => x ** 3 - x - 2),
		1,
		2
	);
	expect(evaluations).toBeLessThanOrEqual(14);
});

test('finds the root of any increasing or decreasing cubic, however fine the tolerance', () => {
	holds(
		fc.property(between(-100, 100), between(0.1, 5), fc.boolean(), (root, scale, rising) => {
			const f = (x: number) => (rising ? 1 : -1) * scale * ((x - root) ** 3 + (x - root));
			const found = bracketedRoot(f, -1000, 500, { tolerance: 1e-18 });
			expect(Math.abs(found - root)).toBeLessThan(1e-12);
		})
	);
});
