import type { PricedInRow } from '../answers/pricedInRows.ts';
import type { Role } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** What an answer's row says of itself: what is solved for, its value now, and the one needed or why there is none. */
export function pricedInAnswer(
	{ id, now, needed, reason }: Pick<PricedInRow, 'id' | 'now' | 'needed' | 'reason'>,
	role: Role,
	exitYear: number,
	{ market, pricedInFigure, table, tree, worth }: WholeWords
): { name: string; value: string } {
	const say = (value: number) =>
		id === 'market' ? market.money(value) : pricedInFigure.value(id, value);
	const said = [
		now === null ? [] : tree.cell(table.now, say(now)),
		needed === null ? [] : tree.cell(table.needed, say(needed)),
		reason ? tree.cell(table.reason, worth.reason(reason)) : []
	];
	return { name: pricedInFigure.name(id, exitYear, role), value: said.flat().join('; ') };
}
