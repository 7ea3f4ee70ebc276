import { byId } from './byId.ts';
import { realityFile } from './factFiles.ts';
import type { Facts, FactProblem } from './types.ts';

/** The series of what came is drawn as one: figures that are there, of its definition, with a value. */
export function checkReality(facts: Facts): FactProblem[] {
	const problem = (field: string, value: string, code: string, expected: string): FactProblem => ({
		file: realityFile,
		row: 0,
		id: '',
		field,
		value,
		code,
		expected
	});
	const { definition, figures } = facts.reality;
	const known = byId(facts.figures);
	const problems = facts.definitions.some(({ id }) => id === definition)
		? []
		: [problem('definition', definition, 'unknown-id', 'an id of definitions.json')];
	for (const [i, id] of figures.entries()) {
		const figure = known.get(id);
		const before = known.get(figures[i - 1] ?? '');
		if (!figure) problems.push(problem('figures', id, 'unknown-id', 'an id of figures.json'));
		else if (figure.definition !== definition)
			problems.push(problem('figures', id, 'other-definition', definition));
		else if (figure.value === undefined)
			problems.push(problem('figures', id, 'no-value', 'a value'));
		else if (before && before.year >= figure.year)
			problems.push(problem('figures', id, 'not-ascending', `after ${before.year}`));
	}
	return problems;
}
