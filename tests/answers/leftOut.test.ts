import { expect, test } from 'vitest';
import { leftOut } from '../../src/lib/answers/leftOut.ts';
import { marketEvidence } from '../../src/lib/answers/evidenceOf.ts';
import { vintages } from '../../src/lib/answers/vintages.ts';
import { pageFacts } from '../../src/lib/facts/pageFacts.ts';
import { facts } from './facts.ts';

// Counted by hand in data/figures.json, of medium confidence or better.
test.each([
	[2024, { other: 7, computed: 2, again: 0 }],
	[2027, { other: 3, computed: 0, again: 0 }],
	[2030, { other: 4, computed: 0, again: 0 }],
	[2044, { other: 0, computed: 0, again: 0 }]
])('for %d, not beside the slider: %o', (year, expected) => {
	expect(leftOut(year, facts)).toEqual(expected);
});

test('what a house said again counts once in the list and once as left out', () => {
	const gartner = facts.figures.find(({ id }) => id === 'gartner-2023-08-2027')!;
	const again = { ...gartner, id: 'again', vintage: '2023-11' };
	const more = { ...facts, figures: [...facts.figures, again] };
	expect(leftOut(2027, more)).toEqual({ other: 3, computed: 0, again: 1 });
});

test('the list and what it leaves out are all that Revisions shows, on the page’s own facts too', () => {
	for (let year = 2018; year <= 2035; year++) {
		const all = vintages(year, null, facts).houses.flatMap(({ figures }) => figures);
		const { other, computed, again } = leftOut(year, pageFacts(facts));
		expect(marketEvidence(year, facts).length + other + computed + again).toBe(all.length);
	}
});
