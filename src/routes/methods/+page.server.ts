import { methodsFacts } from '#lib/facts/methodsFacts.ts';
import { readFacts } from '#lib/facts/readFacts.ts';

/** What the examples are computed from, and no more: it travels inside the page. */
export const load = () => ({ facts: methodsFacts(readFacts()) });
