import { describe, expect, test } from 'vitest';
import { pathFigures } from '#lib/answers/pathFigures.ts';
import { project } from '#lib/answers/project.ts';
import { vintages } from '#lib/answers/vintages.ts';
import { vintagesOnPath } from '#lib/answers/vintagesOnPath.ts';
import { readFacts } from '#lib/facts/readFacts.ts';
import { vintagesCounting } from '#lib/figures/vintages/vintagesCounting.ts';
import { namesOf } from '#lib/answers/namesOf.ts';
import { fromAddress } from '#lib/scenario/address.ts';
import { whole } from '#lib/words/whole.ts';

const facts = readFacts();
const projectionOf = (address: string) => project(fromAddress(address, facts).scenario, facts);
const of = (year: number, address = '') => {
	const projection = projectionOf(address);
	const onPath = vintagesOnPath(vintages(year, null, facts), projection);
	const own = projection.settings.definition;
	return {
		...onPath,
		said: vintagesCounting({ year, onPath, own, ...namesOf(facts) }, whole.en).join(' ')
	};
};

test('the path goes through the figures of its preset, but for those that were moved', () => {
	const ids = (address: string) => pathFigures(projectionOf(address)).map(({ id }) => id);
	expect(ids('')).toEqual(['gartner-2024-05-2023', 'article-2024-06-2027', 'article-2024-06-2030']);
	expect(ids('?points.2030=300')).toEqual(['gartner-2024-05-2023', 'article-2024-06-2027']);
});

describe('what the figures for a year count', () => {
	test('the article’s own value is among them though it does not say what it counts', () => {
		const { same, through, said } = of(2030);
		expect(same).toBe(0);
		expect(through.map(({ figure, stated }) => [figure.id, stated])).toEqual([
			['article-2024-06-2030', false]
		]);
		expect(said).toBe(
			'No figure shown for 2030 says that it counts what the path counts, all AI chips. Lega Nerd’s over 257 does not say what it counts; the path takes it as all AI chips.'
		);
	});

	test('once moved off it, the path does not go through it', () => {
		expect(of(2030, '?points.2030=300').through).toEqual([]);
	});

	test('those of the path’s own count are counted from the data', () => {
		const expected = facts.figures.filter(
			({ year, definition, confidence }) =>
				year === 2024 && definition === 'A_all_ai_chips' && confidence !== 'low'
		).length;
		const { same, all, said } = of(2024);
		expect(same).toBe(expected);
		expect(said).toBe(
			`Of ${all} figures shown for 2024, ${expected} count what the path counts, all AI chips.`
		);
	});
});

test('a year without figures says nothing', () => expect(of(2044).said).toBe(''));
