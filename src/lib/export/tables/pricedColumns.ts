import type { PricedPath } from '../../answers/pricedPath.ts';
import type { Facts } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Cell, FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

interface Priced {
	readonly columns: FigureTable['columns'];
	cellsOf(year: number): Cell[];
}

/**
 * The market a price assumes as further columns of the market's table: its value in every year of the
 * line, and in the row of the exit year, or the `last` one, the price, its source, and why there is no such
 * market if there is none.
 */
export function pricedColumns(
	priced: PricedPath | null,
	last: number,
	facts: Facts,
	{ priced: words, worth }: WholeWords
): Priced {
	if (!priced) return { columns: [], cellsOf: () => [] };
	const { name, price, exitYear, market, line, reason } = priced;
	const { columns } = words;
	const told = Math.min(exitYear, last);
	return {
		columns: [
			{ key: 'priced_in_usd_bn', label: columns.market, kind: 'usdBn' },
			{ key: 'priced_in_company', label: columns.company, kind: 'text' },
			{ key: 'priced_in_value_usd_bn', label: columns.price, kind: 'usdBn' },
			{ key: 'priced_in_date', label: columns.date, kind: 'text' },
			{ key: 'priced_in_source', label: columns.source, kind: 'source' },
			{ key: 'priced_in_reason', label: columns.reason, kind: 'text' }
		],
		cellsOf(year) {
			const value = year === exitYear ? market : line.find((one) => one.year === year)?.value;
			if (year !== told && value === undefined) return [null, null, null, null, null, null];
			return [
				value ?? null,
				name,
				...(year === told
					? [
							price?.value ?? null,
							price?.date ?? null,
							sourceText(facts, price?.source),
							reason && worth.reason(reason)
						]
					: [null, null, null, null])
			];
		}
	};
}
