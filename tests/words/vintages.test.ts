import { expect, test } from 'vitest';
import { whole } from '#lib/words/whole.ts';

const { bounded, changed, kinds } = whole.en.vintages;

test.each([
	// The truth of the first lies above 1,200, so less than 500 was added.
	[500, 'lower', undefined, 'up by 500 at most, since the first is only a floor'],
	[500, undefined, 'lower', 'up by 500 at least, since the second is only a floor'],
	[500, 'upper', undefined, 'up by 500 at least, since the first is only a ceiling'],
	[500, undefined, 'upper', 'up by 500 at most, since the second is only a ceiling'],
	[-500, 'lower', undefined, 'down by 500 at least, since the first is only a floor'],
	[-500, undefined, 'lower', 'down by 500 at most, since the second is only a floor'],
	// AMD said 500 for 2028, then over 500: that is no less, and no more can be said.
	[0, undefined, 'lower', 'not lowered, no more is known, since the second is only a floor'],
	[0, 'lower', undefined, 'not raised, no more is known, since the first is only a floor'],
	[75, 'lower', 'lower', 'by how much is not known, since both are only floors'],
	[75, 'upper', 'upper', 'by how much is not known, since both are only ceilings'],
	[75, 'lower', 'upper', 'up by 75 at most, since the first is only a floor, the second a ceiling']
])('a change of %d between %s and %s is bounded by what is known', (change, from, to, said) => {
	expect(bounded(change, from, to)).toBe(said);
});

test('a plain change says which way', () => {
	expect([changed(45), changed(-0.5), changed(0)]).toEqual([
		'up by 45',
		'down by 0.5',
		'no change'
	]);
});

test('blue says whether it counts the same or is a point of the path', () => {
	const own = (same: boolean, through: boolean) =>
		kinds('all AI chips', { same, through })[0]!.text;
	expect(own(true, false)).toBe('counts what the path counts: all AI chips');
	expect(own(false, true)).toBe('a point of the path');
	expect(own(true, true)).toMatch(/all AI chips\), or is a point of it$/);
});
