import { listFiles } from './factFiles.ts';
import { problemAt } from './problemAt.ts';
import type { Facts, FactProblem, MarketInput, OwnInput } from './types.ts';

// The scenario's table, which has the lists, is above this room: the types keep these complete.
const marketInputs: Readonly<Record<MarketInput, true>> = {
	return: true,
	custom: true,
	restricted: true
};
const ownInputs: Readonly<Record<OwnInput, true>> = {
	share: true,
	margin: true,
	multiple: true,
	otherGrowth: true
};

/** Companies that earn from the making of AI chips have a worth here; the others a market value only. */
const valued = new Set(['merchant', 'custom', 'foundry']);

/**
 * Every assumption about companies has one default, inside its range; a company that is not there, or
 * is given none, is told.
 */
export function checkCompanyInputs(facts: Facts): FactProblem[] {
	const wanted = [
		...Object.keys(marketInputs),
		...facts.companies
			.filter(({ role }) => valued.has(role))
			.flatMap(({ id }) => Object.keys(ownInputs).map((own) => `${id}.${own}`))
	];
	const present = new Set(facts.companyInputs.map(({ id }) => id));
	const known = new Set(wanted);
	const missing = wanted
		.filter((id) => !present.has(id))
		.map((id) => ({
			file: listFiles.companyInputs,
			row: 0,
			id,
			field: '',
			value: id,
			code: 'missing',
			expected: 'a record'
		}));
	const wrong = facts.companyInputs.flatMap(({ id, low, value, high }, i) => {
		const say = (field: string, value: unknown, code: string, expected: string) =>
			problemAt(facts, 'companyInputs', i, { field, value, code, expected });
		if (!known.has(id)) {
			return [say('id', id, 'unknown-id', `an assumption of an id of ${listFiles.companies}`)];
		}
		if (low >= value) return [say('low', low, 'low-not-below-high', `below ${value}`)];
		if (value >= high) return [say('value', value, 'low-not-below-high', `below ${high}`)];
		return [];
	});
	// A misspelt id also leaves its own place empty: one slip is one problem.
	return wrong.length > 0 ? wrong : missing;
}
