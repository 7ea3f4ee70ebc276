import type { Facts } from './types.ts';

/** Facts whose names are said in another language. */
export interface SaidFacts extends Facts {
	said: {
		/** The facts as the data say them. */
		readonly given: Facts;
		/** Says other facts in the same language. */
		again(facts: Facts): Facts;
	};
}

const isSaid = (facts: Facts): facts is SaidFacts => 'said' in facts;

/** The facts as the data say them, whatever language they are shown in. */
export const givenFacts = (facts: Facts): Facts => (isSaid(facts) ? facts.said.given : facts);

/** Facts in the language of others that they were made from. */
export const saidAlike = (facts: Facts, others: Facts): Facts =>
	isSaid(others) ? others.said.again(facts) : facts;
