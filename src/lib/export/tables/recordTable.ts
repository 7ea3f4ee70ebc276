import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { recordInView } from '../../answers/recordInView.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Cell, FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

/** Every pair of forecast and outcome of the definition in view, with both sources. */
export function recordTable(
	{ facts, view, projection }: FigureAnswers,
	{ table }: WholeWords
): FigureTable {
	const { rows } = recordInView(view, projection, facts);
	return {
		columns: [
			{ key: 'house', label: table.house, kind: 'text' },
			{ key: 'published', label: table.vintage, kind: 'text' },
			{ key: 'target_year', label: table.target, kind: 'year' },
			{ key: 'years_ahead', label: table.ahead, kind: 'times' },
			{ key: 'forecast', label: table.forecast, kind: 'usdBn' },
			{ key: 'outcome', label: table.outcome, kind: 'usdBn' },
			{ key: 'outcome_bound', label: table.bound, kind: 'text' },
			{ key: 'forecast_over_outcome', label: table.ratio, kind: 'times' },
			{ key: 'last_value_unchanged', label: table.unchanged, kind: 'usdBn' },
			{ key: 'last_growth_continued', label: table.continued, kind: 'usdBn' },
			{ key: 'counts', label: table.counts, kind: 'text' },
			{ key: 'forecast_source', label: table.source, kind: 'source' },
			{ key: 'outcome_source', label: table.outcomeSource, kind: 'source' },
			{ key: 'note', label: table.note, kind: 'text' }
		],
		rows: rows.map(({ pair, logRatio, unchanged, continued }): Cell[] => [
			facts.houses.find(({ id }) => id === pair.house)?.name ?? pair.house,
			pair.vintage,
			pair.targetYear,
			pair.horizonYears,
			pair.forecast,
			pair.outcome,
			pair.outcomeBound ?? null,
			Math.exp(logRatio),
			unchanged?.forecast ?? null,
			continued?.forecast ?? null,
			pair.calibrate ? table.yes : table.no,
			sourceText(facts, pair.forecastSource),
			sourceText(facts, pair.outcomeSource),
			pair.note ?? null
		])
	};
}
