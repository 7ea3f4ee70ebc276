import type { FigureAnswers } from '../../answers/figureAnswers.ts';
import type { WholeWords } from '../../words/whole.ts';
import type { Cell, FigureTable } from '../figureTable.ts';
import { valueInView } from '../valueInView.ts';
import { sourceText } from './sourceText.ts';
import { unitOf } from './unitOf.ts';

/** The company in view: its value and worth, how unsure that is, and what each input alone does to it. */
export function worthTable(answers: FigureAnswers, words: WholeWords): FigureTable {
	const { projection, facts } = answers;
	const { table, worthFigure: text } = words;
	const answer = answers.company();
	const ranges = answers.ranges();
	const { exitYear } = projection.settings;
	const value = valueInView(answers);
	const row = (what: string, worth: number | null, more: Partial<Record<string, Cell>> = {}) => [
		answer.name,
		what,
		worth,
		more.unit ?? null,
		more.low ?? null,
		more.high ?? null,
		more.worthLow ?? null,
		more.worthHigh ?? null,
		more.share ?? null,
		more.note ?? null,
		more.source ?? null
	];
	return {
		columns: [
			{ key: 'company', label: table.company, kind: 'text' },
			{ key: 'what', label: table.what, kind: 'text' },
			{ key: 'usd_bn', label: table.amount, kind: 'usdBn' },
			{ key: 'input_unit', label: table.unit, kind: 'text' },
			{ key: 'input_low', label: table.inputLow, kind: 'number' },
			{ key: 'input_high', label: table.inputHigh, kind: 'number' },
			{ key: 'worth_at_low_usd_bn', label: table.worthAtLow, kind: 'usdBn' },
			{ key: 'worth_at_high_usd_bn', label: table.worthAtHigh, kind: 'usdBn' },
			{ key: 'share_of_spread', label: table.shareOfSpread, kind: 'fraction' },
			{ key: 'note', label: table.note, kind: 'text' },
			{ key: 'source', label: table.source, kind: 'source' }
		],
		rows: [
			row(table.marketValue, answer.marketValue, {
				note: answer.date,
				source: sourceText(facts, value?.source)
			}),
			row(table.worth, answer.worth, {
				note: answer.reasons.worth ? words.worth.reason(answer.reasons.worth) : null,
				source: sourceText(facts, answer.base?.fundamental.source)
			}),
			...(ranges
				? Object.entries(ranges.quantiles).map(([p, worth]) =>
						row(text.quantile(Number(p.slice(1))), worth)
					)
				: []),
			...(ranges?.tornado ?? []).map(({ id, inputLow, inputHigh, low, high }) =>
				row(text.input(id, exitYear, answer.role), null, {
					unit: unitOf(id, words),
					low: inputLow,
					high: inputHigh,
					worthLow: low,
					worthHigh: high,
					share: ranges!.shares.find((one) => one.id === id)?.share ?? null
				})
			)
		]
	};
}
