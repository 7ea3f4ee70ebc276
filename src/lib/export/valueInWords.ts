import type { Facts } from '../facts/types.ts';
import { findAssumption } from '../scenario/findAssumption.ts';
import type { Value } from '../scenario/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** The value of an assumption as lists say it: with its unit, a definition or a preset by its name. */
export function valueInWords(id: string, value: Value, facts: Facts, words: WholeWords): string {
	if (id === 'preset') return facts.presets.find((one) => one.id === value)?.name ?? String(value);
	if (id === 'definition') {
		return facts.definitions.find((one) => one.id === value)?.label ?? String(value);
	}
	if (id === 'snapshot') return words.numbers.date(String(value));
	return words.changes.value(value, findAssumption(id)?.row.unit);
}
