import { readFacts } from '#lib/facts/readFacts.ts';

export const load = () => ({ facts: readFacts() });
