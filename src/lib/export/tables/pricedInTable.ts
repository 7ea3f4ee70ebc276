import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import { pricedInRows } from '../../answers/pricedInRows.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { FigureTable } from '../figureTable.ts';
import { valueInView } from '../valueInView.ts';
import { sourceText } from './sourceText.ts';
import { unitOf } from './unitOf.ts';

/** What the price of the company in view assumes, then what was published on the same scales. */
export function pricedInTable(answers: FigureAnswers, words: WholeWords): FigureTable {
	const { projection, facts } = answers;
	const { table, pricedInFigure: text } = words;
	const answer = answers.company();
	const { exitYear } = projection.settings;
	const rows = pricedInRows(answer, projection, facts) ?? [];
	const value = valueInView(answers);
	const none = answer.reasons.worth;
	return {
		columns: [
			{ key: 'company', label: table.company, kind: 'text' },
			{ key: 'what', label: table.what, kind: 'text' },
			{ key: 'unit', label: table.unit, kind: 'text' },
			{ key: 'now', label: table.now, kind: 'number' },
			{ key: 'needed', label: table.needed, kind: 'number' },
			{ key: 'reason', label: table.reason, kind: 'text' },
			{ key: 'low', label: table.inputLow, kind: 'number' },
			{ key: 'high', label: table.inputHigh, kind: 'number' },
			{ key: 'published_low', label: table.publishedLow, kind: 'number' },
			{ key: 'published_high', label: table.publishedHigh, kind: 'number' },
			{ key: 'bound', label: table.bound, kind: 'text' },
			{ key: 'date', label: table.date, kind: 'text' },
			{ key: 'source', label: table.source, kind: 'source' }
		],
		rows: [
			[
				answer.name,
				table.marketValue,
				table.usdBn,
				answer.marketValue,
				null,
				none ? words.worth.reason(none) : null,
				null,
				null,
				null,
				null,
				value?.bound ?? null,
				answer.date,
				sourceText(facts, value?.source)
			],
			...rows.map(({ id, now, needed, reason, range }) => [
				answer.name,
				text.name(id, exitYear, answer.role),
				unitOf(id, words),
				now,
				needed,
				reason ? words.worth.reason(reason) : null,
				range?.low ?? null,
				range?.high ?? null,
				null,
				null,
				null,
				null,
				null
			]),
			...rows.flatMap(({ id, marks }) =>
				marks.map(({ low, high, bound, date, source }) => [
					answer.name,
					text.name(id, exitYear, answer.role),
					unitOf(id, words),
					null,
					null,
					null,
					null,
					null,
					low,
					high,
					bound ?? null,
					date,
					sourceText(facts, source)
				])
			)
		]
	};
}
