import { listedFigures, type ListedFigure } from '../../answers/listedFigures.ts';
import { usesOf } from '../../answers/usesOf.ts';
import { nameOfFigure, nameOfUse } from '../../export/nameOfFigure.ts';
import { byId } from '../../facts/byId.ts';
import type { Facts, Source } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';

/** A text as the data have it, and the language that is, if it is not the page's. */
interface Given {
	readonly text: string;
	readonly lang?: 'en';
}

/** A row of the list of all figures, as it is read; `order` sorts by a column whose text would not. */
export interface ListRow {
	readonly id: string;
	readonly period: string;
	readonly value: string;
	readonly what: string;
	readonly house: string;
	readonly published: string;
	readonly counts: Given;
	readonly confidence: string;
	readonly sources: readonly Source[];
	readonly derived: boolean;
	readonly note: Given;
	readonly uses: readonly { readonly text: string; readonly query: string }[];
	readonly order: {
		readonly period: string;
		/** In the row's own unit; empty for an event. */
		readonly value: number | '';
		readonly published: string;
		readonly confidence: number;
	};
}

const RANK = { high: 0, medium: 1, low: 2 };
const DATE = /^\d{4}(-\d\d){0,2}$/;

/** Every figure as a row of texts. Names are as the facts have them. */
export function listRows(facts: Facts, words: WholeWords): ListRow[] {
	const { sourcesPage: text, numbers, dialogs } = words;
	const houses = byId(facts.houses);
	const sources = byId(facts.sources);
	const definitions = byId(facts.definitions);
	const uses = usesOf(facts);

	const dated = (date: string) => (DATE.test(date) ? numbers.date(date, 'short') : date);
	const foreign = (given = ''): Given =>
		words.language === 'en' || !given ? { text: given } : { text: given, lang: 'en' };
	const valueOf = ({ amounts, unit }: ListedFigure) =>
		amounts
			.map((amount) => [text.quantities[amount.quantity], text.amount(amount, unit)])
			.map((parts) => parts.filter(Boolean).join(' '))
			.filter(Boolean)
			.join(', ');

	return listedFigures(facts).map((figure) => {
		const { id, list, period, time, published, confidence, derived, note, amounts } = figure;
		const read = [...new Set(amounts.map(({ source }) => source))].flatMap(
			(one) => sources.get(one) ?? []
		);
		const definition = definitions.get(figure.definition ?? '');
		const [first] = amounts;
		return {
			id,
			period: dated(period),
			value: valueOf(figure) || text.event,
			what: nameOfFigure(figure, facts, words),
			house: houses.get(figure.house ?? '')?.name ?? read[0]?.publisher ?? '',
			published: dated(published),
			counts: definition ? { text: definition.label } : foreign(figure.measure),
			confidence: dialogs.source.confidences[confidence],
			sources: read,
			derived,
			// Notes on pairs are said in every language.
			note: list === 'pairs' ? { text: note ?? '' } : foreign(note),
			uses: (uses.get(id) ?? []).map((use) => ({
				text: nameOfUse(use, facts, words),
				query: use.query
			})),
			order: {
				period: time,
				value: first?.value ?? first?.low ?? first?.high ?? '',
				published,
				confidence: RANK[confidence]
			}
		};
	});
}
