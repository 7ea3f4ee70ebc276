import { expect, test } from 'vitest';
import { sameScenario } from '#lib/scenario/sameScenario.ts';

const points = { 'points.2027': 150, 'points.2030': 300 };

test('what was set in another order is the same', () => {
	const turned = Object.fromEntries(Object.entries(points).reverse());
	expect(sameScenario({ preset: 'article', set: points }, { preset: 'article', set: turned })).toBe(
		true
	);
});

test.each([
	['another preset', 'gartner-2024', points],
	['another value', 'article', { ...points, 'points.2030': 301 }],
	['a name', 'article', { ...points, name: 'Mine' }],
	['less', 'article', { 'points.2027': 150 }]
])('%s is not', (_, preset, set) => {
	expect(sameScenario({ preset: 'article', set: points }, { preset, set })).toBe(false);
});
