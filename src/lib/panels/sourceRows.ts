import { figureText } from '../export/figureText.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** What the record of a source says, and of the figure it was asked for, as named lines. */
export function sourceRows(
	id: string,
	figureId: string | undefined,
	facts: Facts,
	words: WholeWords
): { name: string; value: string }[] {
	const text = words.dialogs.source;
	const source = facts.sources.find((one) => one.id === id);
	const figure = facts.figures.find((one) => one.id === figureId);
	const value = facts.marketValues.find((one) => one.id === figureId);
	const evidence = facts.evidence.find((one) => one.id === figureId);
	const definition = facts.definitions.find((one) => one.id === figure?.definition);
	const about = figure ?? value ?? evidence;

	const amount = figure ? text.inYear(figureText(figure, words), figure.year) : '';
	const rows = [
		{ name: text.house, value: source?.publisher ?? '' },
		{ name: text.page, value: source?.title ?? '' },
		{ name: text.vintage, value: source?.date ? words.numbers.date(source.date) : '' },
		{ name: text.via, value: source?.via ?? '' },
		{ name: text.value, value: amount || (evidence?.measure ?? '') },
		{ name: text.counts, value: definition?.counts ?? '' },
		{ name: text.confidence, value: about ? text.confidences[about.confidence] : '' },
		{
			name: text.note,
			value: [figure?.derived || evidence?.derived ? `${text.derived}.` : '', about?.note ?? '']
				.filter(Boolean)
				.join(' ')
		}
	];
	return rows.filter((row) => row.value !== '');
}
