import { listFiles, type ListKey } from './factFiles.ts';
import { problemAt } from './problemAt.ts';
import type { Facts, FactProblem } from './types.ts';

type Target = 'definitions' | 'houses' | 'sources' | 'companies' | 'figures';

const references: [list: ListKey, field: string, target: Target][] = [
	['figures', 'house', 'houses'],
	['figures', 'definition', 'definitions'],
	['figures', 'source', 'sources'],
	['marketValues', 'company', 'companies'],
	['marketValues', 'source', 'sources'],
	['fundamentals', 'company', 'companies'],
	['fundamentals', 'source', 'sources'],
	['shares', 'company', 'companies'],
	['shares', 'source', 'sources'],
	['evidence', 'company', 'companies'],
	['evidence', 'source', 'sources'],
	['pairs', 'house', 'houses'],
	['pairs', 'definition', 'definitions'],
	['pairs', 'forecastSource', 'sources'],
	['pairs', 'outcomeSource', 'sources'],
	['story', 'from', 'companies'],
	['story', 'to', 'companies'],
	['story', 'source', 'sources'],
	['presets', 'house', 'houses'],
	['presets', 'figures', 'figures']
];

/** Ids that name a record of another file which is not there. */
export function checkReferences(facts: Facts): FactProblem[] {
	return references.flatMap(([list, field, target]) => {
		const known = new Set(facts[target].map(({ id }) => id));
		return facts[list].flatMap((record, i) => {
			const named = (record as unknown as Record<string, string | string[] | undefined>)[field];
			return [named ?? []]
				.flat()
				.filter((id) => !known.has(id))
				.map((value) =>
					problemAt(facts, list, i, {
						field,
						value,
						code: 'unknown-id',
						expected: `an id of ${listFiles[target]}`
					})
				);
		});
	});
}
