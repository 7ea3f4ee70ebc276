import { pageFacts } from './pageFacts.ts';
import type { Facts } from './types.ts';

/**
 * The facts that travel inside the page of methods: those of the page, and what its examples of record
 * and companies are computed from, without notes.
 */
export function methodsFacts(facts: Facts): Facts {
	return {
		...pageFacts(facts),
		pairs: facts.pairs.map(({ note, ...pair }) => pair),
		fundamentals: facts.fundamentals.map(({ note, ...one }) => one),
		evidence: facts.evidence.filter(({ assumption }) => assumption === 'aiShare')
	};
}
