import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Cell, FigureTable } from '../figureTable.ts';
import { sourceText } from './sourceText.ts';

/** Yearly growth of the path, and what houses’ own figures imply. */
export function growthTable(
	{ projection, growth, facts }: FigureAnswers,
	words: WholeWords
): FigureTable {
	const { table } = words;
	const first = projection.years[0]!.year;
	const path = projection.years
		.slice(1)
		.map(({ year, growth: value }): Cell[] => [
			table.path,
			year - 1,
			year,
			value,
			projection.settings.definition,
			null
		]);
	const implied = growth
		.filter((row) => row.years![1] > first && row.years![0] < projection.settings.horizon)
		.map((row): Cell[] => [
			facts.houses.find(({ id }) => id === row.house)?.name ?? row.house,
			row.years![0],
			row.years![1],
			row.value ?? null,
			row.definition ?? null,
			sourceText(facts, row.source)
		]);
	return {
		columns: [
			{ key: 'series', label: table.series, kind: 'text' },
			{ key: 'from_year', label: table.from, kind: 'year' },
			{ key: 'to_year', label: table.to, kind: 'year' },
			{ key: 'growth_a_year', label: table.growth, kind: 'fraction' },
			{ key: 'definition', label: table.definition, kind: 'text' },
			{ key: 'source', label: table.source, kind: 'source' }
		],
		rows: [...path, ...implied]
	};
}
