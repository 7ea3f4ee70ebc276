import { expect, test } from 'vitest';
import { methodsFacts } from '#lib/facts/methodsFacts.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { exampleFor } from '#lib/panels/methods/exampleFor.ts';

const facts = methodsFacts(readFacts());

test('the examples start from the scenario of the address and its company', () => {
	const example = exampleFor('?points.2030=300&view.company=tsmc', facts);
	expect(example).toMatchObject({ company: 'tsmc', own: true });
	expect(example.scenario.set).toEqual({ 'points.2030': 300 });
});

test('a company without a worth gives way to one that has one', () => {
	expect(exampleFor('?view.company=asml', facts).company).toBe('nvidia');
});

test.each([
	['', 'no address'],
	['?points.2027=none&points.2030=none&after.growth=0.3', 'a single point'],
	['?points.2030=100', 'a market that shrinks'],
	['?points.2030=140', 'a market that stands still']
])('“%s” (%s) leaves them with what Chipcast opens with', (query) => {
	expect(exampleFor(query, facts)).toMatchObject({
		own: false,
		company: 'nvidia',
		scenario: { preset: 'article', set: {} }
	});
});
