import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { notesOf } from '../../scenario/note.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { FigureTable } from '../figureTable.ts';
import { pricedColumns } from './pricedColumns.ts';
import { sourceText } from './sourceText.ts';

/**
 * The path year by year with its quantiles, what was published, and what another count came to; and the
 * market a company's price assumes, while that is drawn: in the years of its line, with the price and the
 * reason where there is none in the exit year's row.
 */
export function marketTable(
	{ scenario, projection, reality, facts, priced: assumed }: FigureAnswers,
	words: WholeWords
): FigureTable {
	const { table } = words;
	const priced = pricedColumns(assumed(), projection.settings.horizon, facts, words);
	const notes = notesOf(scenario);
	const noteOf = (year: number) =>
		notes
			.filter((note) => note.year === year)
			.map(({ text }) => text)
			.join('; ') || null;
	return {
		columns: [
			{ key: 'year', label: table.year, kind: 'year' },
			{ key: 'market_usd_bn', label: table.market, kind: 'usdBn' },
			{ key: 'growth', label: table.growth, kind: 'fraction' },
			{ key: 'p5_usd_bn', label: table.p5, kind: 'usdBn' },
			{ key: 'p25_usd_bn', label: table.p25, kind: 'usdBn' },
			{ key: 'p75_usd_bn', label: table.p75, kind: 'usdBn' },
			{ key: 'p95_usd_bn', label: table.p95, kind: 'usdBn' },
			{ key: 'published_usd_bn', label: table.published, kind: 'usdBn' },
			{ key: 'published_bound', label: table.bound, kind: 'text' },
			{ key: 'published_source', label: table.source, kind: 'source' },
			{ key: 'other_count_usd_bn', label: table.other, kind: 'usdBn' },
			{ key: 'other_count_definition', label: table.definition, kind: 'text' },
			{ key: 'other_count_source', label: table.source, kind: 'source' },
			...priced.columns,
			...(notes.length > 0 ? [{ key: 'note', label: table.note, kind: 'text' as const }] : [])
		],
		rows: projection.years.map((row) => {
			const point = projection.points.find(({ year }) => year === row.year);
			const other = reality?.figures.find(({ year }) => year === row.year);
			return [
				row.year,
				row.value,
				row.growth,
				row.p5,
				row.p25,
				row.p75,
				row.p95,
				point?.publishedValue ?? null,
				point?.published?.bound ?? null,
				sourceText(facts, point?.published?.source),
				other?.value ?? null,
				other ? reality!.definition : null,
				sourceText(facts, other?.source),
				...priced.cellsOf(row.year),
				...(notes.length > 0 ? [noteOf(row.year)] : [])
			];
		})
	};
}
