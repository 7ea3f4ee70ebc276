import { changedIds } from '../scenario/changedIds.ts';
import { defaultOf, presetOf } from '../scenario/defaultOf.ts';
import { inOrder } from '../scenario/restore.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';
import { valueInWords } from './valueInWords.ts';

/** What differs from the preset, in words: "Market in 2030: $257 bn → $300 bn". */
export function changesOf(scenario: Scenario, facts: Facts, words: WholeWords): string[] {
	const preset = presetOf(scenario.preset, facts);
	const { change } = words.changes;
	return changedIds(inOrder(scenario)).map((id) => {
		const before = defaultOf(id, preset, facts);
		const say = (one: string | number) => valueInWords(id, one, facts, words);
		return change(
			words.label(id),
			before === undefined ? '–' : say(before),
			say(scenario.set[id]!)
		);
	});
}
