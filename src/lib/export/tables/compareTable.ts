import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { comparedNames } from '../../figures/compare/compareSeries.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Cell, FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

/** Every year of every scenario compared, with how far it is from the first, and what was published for it. */
export function compareTable({ compared, facts }: FigureAnswers, words: WholeWords): FigureTable {
	const { table } = words;
	const comparison = compared();
	const names = comparedNames(comparison, words);
	return {
		columns: [
			{ key: 'scenario', label: table.scenario, kind: 'text' },
			{ key: 'year', label: table.year, kind: 'year' },
			{ key: 'market_usd_bn', label: table.market, kind: 'usdBn' },
			{ key: 'growth', label: table.growth, kind: 'fraction' },
			{ key: 'difference_usd_bn', label: table.difference, kind: 'usdBn' },
			{ key: 'difference_relative', label: table.relative, kind: 'fraction' },
			{ key: 'definition', label: table.definition, kind: 'text' },
			{ key: 'published_source', label: table.source, kind: 'source' }
		],
		rows: comparison.scenarios.flatMap(({ definition, projection }, i) =>
			comparison.years.flatMap(({ year, of }): Cell[][] => {
				const { value, growth, difference, ratio } = of[i]!;
				if (value === null) return [];
				const point = projection.points.find((one) => one.year === year);
				return [
					[
						names[i]!,
						year,
						value,
						growth,
						difference,
						ratio,
						definition,
						// Nobody published a value that the reader moved.
						sourceText(facts, point?.moved ? undefined : point?.published?.source)
					]
				];
			})
		)
	};
}
