import type { PricedInRow } from '../answers/pricedInRows.ts';
import type { Facts, Role } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';
import { evidenceText } from './evidenceText.ts';

/** What each mark of an answer's row says when it is pointed at: value, who, when, and what it counts. */
export function pricedInSpoken(
	{ id, marks }: Pick<PricedInRow, 'id' | 'marks'>,
	role: Role,
	exitYear: number,
	facts: Facts,
	words: WholeWords
): string[] {
	const { pricedInFigure: text } = words;
	const isInput = id !== 'market' && id !== 'marketGrowth';
	const rows = marks.map(({ evidence }) =>
		isInput ? { ...evidence, measure: words.companyInputs.counts(id, evidence) } : evidence
	);
	const say = (value: number) =>
		id === 'market' ? words.market.money(value) : text.value(id, value);
	const { ticks, evidence } = evidenceText(rows, '', say, facts, words);
	const name = text.name(id, exitYear, role);
	return ticks.map(({ label }, i) => text.mark(name, label, evidence!.rows[i]!.counts));
}
