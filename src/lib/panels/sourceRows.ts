import { figureText } from '../export/figureText.ts';
import type { Facts, Fundamental } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

/**
 * What the record of a source says, and of the figure it was asked for, as named lines. A figure
 * computed from two is asked for as `<market value>/<accounts>`.
 */
export function sourceRows(
	id: string,
	figureId: string | undefined,
	facts: Facts,
	words: WholeWords
): { name: string; value: string }[] {
	const text = words.dialogs.source;
	const source = facts.sources.find((one) => one.id === id);
	const [first, second] = figureId?.split('/') ?? [];
	const figure = facts.figures.find((one) => one.id === figureId);
	const value = facts.marketValues.find((one) => one.id === first);
	const accounts = facts.fundamentals.find((one) => one.id === (second ?? first));
	const share = facts.shares.find((one) => one.id === figureId);
	const evidence = facts.evidence.find((one) => one.id === figureId);
	const definition = facts.definitions.find((one) => one.id === figure?.definition);
	const about = figure ?? value ?? evidence ?? share ?? accounts;

	const pair = facts.pairs.find((one) => one.id === figureId);
	// Asked for as a whole, a source says all it says.
	const all = figureId === undefined ? facts.figures.filter((one) => one.source === id) : [];
	const named =
		figureId === undefined &&
		facts.figures.some((one) => one.source === id && one.house === 'article')
			? facts.marketValues.filter((one) => one.article)
			: [];
	const name = (company: string) => facts.companies.find((one) => one.id === company)?.name ?? '';
	const earned = ({ company, period, netIncome, revenue, end }: Fundamental) =>
		text.earned(name(company), period, netIncome, revenue, end);
	const says = [
		...(figure ? [figure] : all).map((one) => text.inYear(figureText(one, words), one.year)),
		...(value ? [text.worth(name(value.company), figureText(value, words), value.date)] : []),
		...named.map((one) => text.worth(name(one.company), figureText(one, words), one.date)),
		...(pair ? [text.pair(pair.forecast, words.record.outcome(pair), pair.targetYear)] : []),
		...(evidence ? [evidence.measure] : []),
		...(share ? [text.share(share.low, share.high, share.bound, share.measure)] : []),
		...(accounts ? [earned(accounts)] : [])
	];
	const notes = [
		...(figure?.derived || evidence?.derived || share?.derived || accounts
			? [`${text.derived}.`]
			: []),
		...[about, pair, second ? accounts : undefined].flatMap((one) => one?.note ?? []),
		...all.flatMap((one) => (one.note ? [`${one.year}: ${one.note}`] : []))
	];
	const outcome = pair && facts.sources.find((one) => one.id === pair.outcomeSource);
	const books = second && facts.sources.find((one) => one.id === accounts?.source);
	const rows = [
		{ name: text.house, value: source?.publisher ?? '' },
		{ name: text.page, value: source?.title ?? '' },
		{ name: text.vintage, value: source?.date ? words.numbers.date(source.date) : '' },
		{ name: text.via, value: source?.via ?? '' },
		{ name: text.value, value: says.join('; ') },
		{ name: text.outcome, value: outcome ? `${outcome.publisher}, ${outcome.address}` : '' },
		{ name: text.accounts, value: books ? `${books.publisher}, ${books.address}` : '' },
		{ name: text.counts, value: definition?.counts ?? '' },
		{ name: text.confidence, value: about ? text.confidences[about.confidence] : '' },
		{ name: text.note, value: notes.join(' ') }
	];
	return rows.filter((row) => row.value !== '');
}
