import type { Facts } from '../facts/types.ts';
import { toAddress } from '../scenario/address.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import { toFile } from '../scenario/file.ts';
import type { FigureTable } from './figureTable.ts';
import { twelveDigits } from '../scenario/twelveDigits.ts';

/** A table as JSON, with the scenario that gives it and the address that opens it, where there is one. */
export function jsonOf(
	{ columns, rows }: FigureTable,
	{ scenario, view, language }: FigureSpec,
	facts: Facts
): string {
	const records = rows.map((row) =>
		Object.fromEntries(
			row.map((cell, i) => [columns[i]!.key, typeof cell === 'number' ? twelveDigits(cell) : cell])
		)
	);
	const json = {
		figure: view.figure,
		...(language === 'en' ? {} : { language }),
		...toFile(scenario, facts, view),
		// No address can hold a market of the reader's own; the facts that this file carries do.
		...(facts.own ? {} : { address: toAddress(scenario, view, facts) }),
		rows: records
	};
	return `${JSON.stringify(json, null, '\t')}\n`;
}
