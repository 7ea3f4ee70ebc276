import { factsIn } from '../export/factsIn.ts';
import type { Facts } from '../facts/types.ts';
import { italian } from '../words/italian.ts';

/** What the page needs to be in Italian: its words, and the facts with the names they have there. */
export const italianPage = {
	words: italian,
	tell: (facts: Facts): Facts => factsIn(facts, italian)
};
