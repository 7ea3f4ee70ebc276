import { pageFacts } from '#lib/facts/pageFacts.ts';
import { readFacts } from '#lib/facts/readFacts.ts';

/** Only what the page shows; whole records come from `/facts.json` on demand. */
export const load = () => ({ facts: pageFacts(readFacts()) });
