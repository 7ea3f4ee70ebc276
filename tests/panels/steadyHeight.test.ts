import { expect, test } from 'vitest';
import { steadyHeight } from '../../src/lib/panels/steadyHeight.ts';

test('a key that comes and goes with the height it leaves comes to rest', () => {
	const steady = steadyHeight();
	const model = {};
	/** At 498 px a key of 46 px is needed, at what it leaves none: no height is its own answer. */
	const heightLeft = (laidOutFor: number) => (laidOutFor > 470 ? 452 : 498);
	let height = 498;
	const seen: number[] = [];
	for (let frame = 0; frame < 6; frame++) {
		const used = steady(height, model, 752);
		seen.push(used);
		height = heightLeft(used);
	}
	expect(seen).toEqual([498, 452, 452, 452, 452, 452]);
});

test('another model, width or window starts from the height there is', () => {
	const steady = steadyHeight();
	const model = {};
	expect(steady(452, model, 752)).toBe(452);
	expect(steady(498, model, 752)).toBe(452);
	expect(steady(498, model, 700)).toBe(498);
	expect(steady(480, model, 700)).toBe(480);
	expect(steady(498, {}, 700)).toBe(498);
});
