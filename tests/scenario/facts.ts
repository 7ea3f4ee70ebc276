import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { restore, type Entry } from '../../src/lib/scenario/restore.ts';
import type { Scenario, Value } from '../../src/lib/scenario/types.ts';

export const facts = readFacts();

/** The page as it opens. */
export const article: Scenario = { preset: 'article', set: {} };

/** The article with some assumptions set, as a file would hold them. */
export const changed = (set: Record<string, Value>): Scenario => ({ preset: 'article', set });

/** What `restore` makes of the entries of a record, in its order. */
export const restored = (entries: Record<string, unknown> | Entry[]) =>
	restore(Array.isArray(entries) ? entries : Object.entries(entries), facts);
