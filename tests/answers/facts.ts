import { pageFacts } from '../../src/lib/facts/pageFacts.ts';
import { readFacts } from '../../src/lib/facts/readFacts.ts';
import { project } from '../../src/lib/answers/project.ts';
import type { Value } from '../../src/lib/scenario/types.ts';

export const facts = readFacts();

/** What the page itself carries. */
export const page = pageFacts(facts);

/** The projection of a preset with some assumptions set. */
export const projected = (set: Record<string, Value> = {}, preset = 'article') =>
	project({ preset, set }, facts);
