import type { Facts } from '../facts/types.ts';

/** Names of houses and companies and labels of definitions by id, as figures take them. */
export const namesOf = (facts: Pick<Facts, 'houses' | 'definitions' | 'companies'>) => ({
	houses: Object.fromEntries(facts.houses.map(({ id, name }) => [id, name])),
	companies: Object.fromEntries(facts.companies.map(({ id, name }) => [id, name])),
	definitions: Object.fromEntries(facts.definitions.map(({ id, label }) => [id, label]))
});
