import { figureAnswers, type FigureAnswers } from '../answers/figureAnswers.ts';
import type { Facts } from '../facts/types.ts';
import type { FigureSpec } from '../scenario/figureSpec.ts';
import type { WholeWords as Words } from '../words/whole.ts';

export type Cell = number | string | null;

/** What a figure shows, as rows: for the page's table, CSV and JSON. Units stand in the headers. */
export interface FigureTable {
	/** `key` names the column in files, `label` on the page. */
	readonly columns: readonly {
		key: string;
		label: string;
		kind: 'year' | 'usdBn' | 'fraction' | 'times' | 'text' | 'source';
	}[];
	readonly rows: readonly (readonly Cell[])[];
}

/** The rows behind a figure. */
export function figureTable(
	spec: Pick<FigureSpec, 'scenario' | 'view'>,
	facts: Facts,
	words: Words
): FigureTable {
	return tables[spec.view.figure](figureAnswers(spec.scenario, spec.view, facts), words);
}

/** A source as a cell shows it: who published it, when; the page links it by its id. */
const sourceText = (facts: Facts, id: string | undefined) => {
	const source = facts.sources.find((one) => one.id === id);
	return source ? `${source.publisher}, ${source.date} [${source.id}]` : null;
};

const tables: Record<
	FigureSpec['view']['figure'],
	(answers: FigureAnswers, words: Words) => FigureTable
> = {
	market({ projection, reality, facts }, words) {
		const { table } = words;
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
				{ key: 'other_count_source', label: table.source, kind: 'source' }
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
					sourceText(facts, other?.source)
				];
			})
		};
	},
	growth({ projection, growth, facts }, words) {
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
	},
	valuations({ companies, year, market, facts }, words) {
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
};
