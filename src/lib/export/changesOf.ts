import { defaultOf, presetOf } from '../scenario/defaultOf.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import { inOrder } from '../scenario/restore.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** What differs from the preset, in words: "Market in 2030: $257 bn → $300 bn". */
export function changesOf(scenario: Scenario, facts: Facts, words: WholeWords): string[] {
	const preset = presetOf(scenario.preset, facts);
	const { value, change } = words.changes;
	return Object.entries(inOrder(scenario).set)
		.filter(([id]) => id !== 'name')
		.map(([id, now]) => {
			const unit = findAssumption(id)?.row.unit;
			const before = defaultOf(id, preset, facts);
			const definition = (one: unknown) =>
				facts.definitions.find(({ id: known }) => known === one)?.label;
			const say = (one: string | number) => definition(one) ?? value(one, unit);
			return change(words.label(id), before === undefined ? '–' : say(before), say(now));
		});
}
