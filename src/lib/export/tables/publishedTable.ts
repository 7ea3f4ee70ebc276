import type { Facts } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Cell, FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

interface Published {
	house: string;
	vintage: string;
	year: number;
	value?: number;
	low?: number;
	high?: number;
	bound?: string;
	definition?: string;
	source: string;
	confidence: string;
}

/** A table of published figures, one row each: what the figures of houses and of revisions show. */
export function publishedTable(
	figures: readonly Published[],
	definition: string | null,
	facts: Facts,
	{ table }: WholeWords
): FigureTable {
	return {
		columns: [
			{ key: 'house', label: table.house, kind: 'text' },
			{ key: 'published', label: table.vintage, kind: 'text' },
			{ key: 'year', label: table.year, kind: 'year' },
			{ key: 'value_usd_bn', label: table.amount, kind: 'usdBn' },
			{ key: 'low_usd_bn', label: table.low, kind: 'usdBn' },
			{ key: 'high_usd_bn', label: table.high, kind: 'usdBn' },
			{ key: 'bound', label: table.bound, kind: 'text' },
			{ key: 'definition', label: table.definition, kind: 'text' },
			{ key: 'confidence', label: table.confidence, kind: 'text' },
			{ key: 'source', label: table.source, kind: 'source' }
		],
		rows: figures.map((figure): Cell[] => [
			facts.houses.find(({ id }) => id === figure.house)?.name ?? figure.house,
			figure.vintage,
			figure.year,
			figure.value ?? null,
			figure.low ?? null,
			figure.high ?? null,
			figure.bound ?? null,
			figure.definition ?? definition,
			figure.confidence,
			sourceText(facts, figure.source)
		])
	};
}
