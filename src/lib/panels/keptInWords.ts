import { changesOf } from '../export/changesOf.ts';
import type { Facts } from '../facts/types.ts';
import { presetOf } from '../scenario/defaultOf.ts';
import type { Scenario } from '../scenario/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** What a kept scenario is in one line: its preset, and the first of what differs from it. */
export function keptInWords(scenario: Scenario, facts: Facts, words: WholeWords): string {
	const { name } = presetOf(scenario.preset, facts);
	return `${name}, ${words.keep.differs(changesOf(scenario, facts, words))}`;
}
