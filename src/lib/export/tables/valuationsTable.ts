import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

/** Company values on a date, in years of the market. */
export function valuationsTable(
	{ companies, year, market, facts }: FigureAnswers,
	words: WholeWords
): FigureTable {
	const { table } = words;
	return {
		columns: [
			{ key: 'company', label: table.company, kind: 'text' },
			{ key: 'market_value_usd_bn', label: table.value, kind: 'usdBn' },
			{ key: 'bound', label: table.bound, kind: 'text' },
			{ key: 'date', label: table.date, kind: 'text' },
			{ key: 'kind', label: table.kind, kind: 'text' },
			{ key: 'market_year', label: table.year, kind: 'year' },
			{ key: 'market_usd_bn', label: table.market, kind: 'usdBn' },
			{ key: 'years_of_the_market', label: table.times, kind: 'times' },
			{ key: 'source', label: table.source, kind: 'source' }
		],
		rows: companies.map(({ company, marketValue, timesMarket }) => [
			company.name,
			marketValue?.value ?? null,
			marketValue?.bound ?? null,
			marketValue?.date ?? null,
			marketValue ? (marketValue.private ? table.private : table.listed) : table.none,
			year,
			market,
			timesMarket,
			sourceText(facts, marketValue?.source)
		])
	};
}
