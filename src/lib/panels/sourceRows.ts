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

	const pair = facts.pairs.find((one) => one.id === figureId);
	// Asked for as a whole, a source says all it says.
	const all = figureId === undefined ? facts.figures.filter((one) => one.source === id) : [];
	const named =
		figureId === undefined &&
		facts.figures.some((one) => one.source === id && one.house === 'article')
			? facts.marketValues.filter((one) => one.article)
			: [];
	const name = (company: string) => facts.companies.find((one) => one.id === company)?.name ?? '';
	const says = [
		...(figure ? [figure] : all).map((one) => text.inYear(figureText(one, words), one.year)),
		...(value ? [text.worth(name(value.company), figureText(value, words), value.date)] : []),
		...named.map((one) => text.worth(name(one.company), figureText(one, words), one.date)),
		...(pair ? [text.pair(pair.forecast, words.record.outcome(pair), pair.targetYear)] : []),
		...(evidence ? [evidence.measure] : [])
	];
	const notes = [
		...(figure?.derived || evidence?.derived ? [`${text.derived}.`] : []),
		...[about, pair].flatMap((one) => one?.note ?? []),
		...all.flatMap((one) => (one.note ? [`${one.year}: ${one.note}`] : []))
	];
	const outcome = pair && facts.sources.find((one) => one.id === pair.outcomeSource);
	const rows = [
		{ name: text.house, value: source?.publisher ?? '' },
		{ name: text.page, value: source?.title ?? '' },
		{ name: text.vintage, value: source?.date ? words.numbers.date(source.date) : '' },
		{ name: text.via, value: source?.via ?? '' },
		{ name: text.value, value: says.join('; ') },
		{ name: text.outcome, value: outcome ? `${outcome.publisher}, ${outcome.address}` : '' },
		{ name: text.counts, value: definition?.counts ?? '' },
		{ name: text.confidence, value: about ? text.confidences[about.confidence] : '' },
		{ name: text.note, value: notes.join(' ') }
	];
	return rows.filter((row) => row.value !== '');
}
