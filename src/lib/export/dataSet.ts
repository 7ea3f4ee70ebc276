import { listedFigures } from '../answers/listedFigures.ts';
import { usesOf } from '../answers/usesOf.ts';
import { byId } from '../facts/byId.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';
import { csvOf } from './csvOf.ts';
import { factsIn } from './factsIn.ts';
import type { Cell } from './figureTable.ts';
import { nameOfFigure, nameOfUse } from './nameOfFigure.ts';

/** Everything the data hold: a record for each published number, with its unit and all of its source. */
export function dataSet(given: Facts, words: WholeWords): Record<string, Cell>[] {
	const facts = factsIn(given, words);
	const { sourcesPage: text, table, names } = words;
	const uses = usesOf(facts);
	const sources = byId(facts.sources);
	const houses = byId(facts.houses);
	const definitions = byId(facts.definitions);
	const coded = (code: string | undefined) => (code ? (names.codes[code] ?? code) : null);

	return listedFigures(facts).flatMap((figure) => {
		const used = (uses.get(figure.id) ?? []).map((use) => nameOfUse(use, facts, words));
		return figure.amounts.map(({ quantity, value, low, high, bound, source: id }) => {
			const source = sources.get(id);
			return {
				id: figure.id,
				what: nameOfFigure(figure, facts, words),
				quantity: text.quantities[quantity] || null,
				period: figure.period,
				value: value ?? null,
				low: low ?? null,
				high: high ?? null,
				bound: coded(bound),
				unit: figure.unit,
				house: houses.get(figure.house ?? '')?.name ?? source?.publisher ?? null,
				published: figure.published,
				counted: definitions.get(figure.definition ?? '')?.label ?? figure.measure ?? null,
				confidence: coded(figure.confidence),
				derived: figure.derived ? table.yes : table.no,
				used_in: used.join('; ') || null,
				source: id,
				publisher: source?.publisher ?? null,
				title: source?.title ?? null,
				address: source?.address ?? null,
				source_date: source?.date ?? null,
				via: source?.via ?? null,
				note: figure.note ?? null
			};
		});
	});
}

export const dataSetFormats = ['csv', 'json'] as const;

/** The whole data set as a file. */
export function dataSetFile(
	facts: Facts,
	words: WholeWords,
	format: (typeof dataSetFormats)[number]
): string {
	const figures = dataSet(facts, words);
	if (format === 'csv') {
		const columns = Object.keys(figures[0]!).map(
			(key) => ({ key, label: key, kind: 'text' }) as const
		);
		const rows = figures.map((figure) => Object.values(figure));
		return csvOf({ columns, rows }, words.names.columns);
	}
	const file = { data: facts.version, language: words.language, figures };
	return `${JSON.stringify(file, null, '\t')}\n`;
}
