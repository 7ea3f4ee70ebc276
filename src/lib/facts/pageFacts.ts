import type { Facts, Source } from './types.ts';

const withoutNote = <T extends { note?: string }>({ note, ...rest }: T): Omit<T, 'note'> => rest;

/** A source as the page carries it: who said it. The rest is fetched with the whole record. */
const short = ({ id, publisher }: Source): Source => ({
	id,
	publisher,
	title: '',
	address: '',
	date: ''
});

/**
 * The facts that travel inside the page: every figure of medium confidence or better, every market
 * value, the evidence behind the forecast error. The page computes from these what the command line
 * computes from all, so both print the same. Notes and all of a source but its publisher stay behind,
 * as do fundamentals, shares, pairs and the story, and why a company's assumptions are what they are.
 */
export function pageFacts(facts: Facts): Facts {
	const figures = facts.figures.filter(({ confidence }) => confidence !== 'low').map(withoutNote);
	const marketValues = facts.marketValues.map(withoutNote);
	const evidence = facts.evidence
		.filter(({ assumption }) => assumption === 'error.yearly')
		.map(withoutNote);
	const cited = new Set([...figures, ...marketValues, ...evidence].map(({ source }) => source));
	const houses = new Set([...figures, ...facts.presets].map(({ house }) => house));
	return {
		...facts,
		houses: facts.houses.filter(({ id }) => houses.has(id)),
		sources: facts.sources.filter(({ id }) => cited.has(id)).map(short),
		figures,
		marketValues,
		fundamentals: [],
		shares: [],
		evidence,
		// A reader's own market is at hand whole, and its pairs say whether it has a record.
		pairs: facts.own ? facts.pairs : [],
		story: [],
		companyInputs: facts.companyInputs.map(({ basis, why, ...numbers }) => numbers)
	};
}
