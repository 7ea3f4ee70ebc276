import { expect, test } from 'vitest';
import { companyInView } from '#lib/answers/companyInView.ts';
import { pricedInRows } from '#lib/answers/pricedInRows.ts';
import { project } from '#lib/answers/project.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { pricedInSpoken } from '#lib/panels/pricedInSpoken.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();

function spokenOf(query: string) {
	const { scenario, view } = fromAddress(query, facts);
	const projection = project(scenario, facts);
	const answer = companyInView({ view, projection, facts, year: 2030 });
	return pricedInRows(answer, projection, facts)!.map((row) => ({
		row,
		said: pricedInSpoken(row, answer.role, 2030, facts, whole.en)
	}));
}

test('each mark says its row, its value, who published it and what it counts', () => {
	const all = spokenOf('').flatMap(({ said }) => said);
	expect(all).toContain('Market in 2030: over $257 bn, the article, Jun 2024; not stated');
	// (257 / 140)^(1/3) − 1.
	expect(all).toContain('Growth to it: 22 %, the article, 2027–30; not stated');
	expect(all.filter((one) => /^Share of chips sold to all: .*not in money$/.test(one))).not.toEqual(
		[]
	);
});

test.each(['nvidia', 'amd', 'intel', 'qualcomm', 'broadcom', 'marvell', 'tsmc'])(
	'the marks of %s are all said, each with its publisher',
	(company) => {
		for (const { row, said } of spokenOf(`?view.company=${company}`)) {
			expect(said).toHaveLength(row.marks.length);
			for (const [i, one] of said.entries()) {
				expect(one).not.toMatch(/undefined|NaN|null/);
				const { source, evidence } = row.marks[i]!;
				const house = facts.houses.find(({ id }) => id === evidence.house)?.name;
				const publisher = facts.sources.find(({ id }) => id === source)!.publisher;
				expect(one).toContain(evidence.house === 'article' ? 'the article' : (house ?? publisher));
			}
		}
	}
);
