import type { ListKey } from './factFiles.ts';
import { problemAt } from './problemAt.ts';
import type { Facts, FactProblem, PublishedFigure } from './types.ts';

type Key = [list: ListKey, field: string, of: (record: never) => string];

const id = (record: { id: string }) => record.id;

/** What must be told apart: ids in every list, pages by address, a house's figures by what they say. */
const keys: Key[] = [
	['definitions', 'id', id],
	['houses', 'id', id],
	['sources', 'id', id],
	['sources', 'address', ({ address }: { address: string }) => address],
	['companies', 'id', id],
	['figures', 'id', id],
	[
		'figures',
		'year',
		({ house, vintage, definition, year }: PublishedFigure) =>
			[house, vintage, definition, year].join(', ')
	],
	['marketValues', 'id', id],
	['fundamentals', 'id', id],
	['shares', 'id', id],
	['evidence', 'id', id],
	['pairs', 'id', id],
	['companyInputs', 'id', id],
	['presets', 'id', id],
	['snapshots', 'date', ({ date }: { date: string }) => date]
];

/** Records that stand twice in their list; the later one is named, with the row of the earlier. */
export function checkDuplicates(facts: Facts): FactProblem[] {
	return keys.flatMap(([list, field, of]) => {
		const seen = new Map<string, number>();
		return facts[list].flatMap((record, i) => {
			const value = of(record as never);
			// A source of a reader's own may have no page; those of data/ have one each.
			if (value === '') return [];
			const earlier = seen.get(value);
			if (earlier === undefined) {
				seen.set(value, i);
				return [];
			}
			const expected = `row ${earlier + 1}`;
			return [problemAt(facts, list, i, { field, value, code: 'duplicate', expected })];
		});
	});
}
