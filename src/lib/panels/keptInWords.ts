import { changesOf } from '../export/changesOf.ts';
import type { Facts } from '../facts/types.ts';
import { presetOf } from '../scenario/defaultOf.ts';
import type { Keeper } from '../session/keeper.svelte.ts';
import type { KeptEntry } from '../session/shelf.ts';
import type { WholeWords } from '../words/whole.ts';

/**
 * What a kept scenario is in one line: its preset, and the first of what differs from it; of one on
 * another market than the facts are of, that market.
 */
export function keptInWords(
	entry: KeptEntry,
	keeper: Keeper,
	facts: Facts,
	words: WholeWords
): string {
	if (!keeper.isOnShown(entry)) {
		const name = entry.file?.market?.name;
		return name ? words.keep.onMarket(name) : words.keep.onBuiltIn;
	}
	const { scenario } = keeper.read(entry);
	const { name } = presetOf(scenario.preset, facts);
	return `${name}, ${words.keep.differs(changesOf(scenario, facts, words))}`;
}
