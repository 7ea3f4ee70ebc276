import type { EvidenceRow } from '../answers/evidenceOf.ts';
import type { Facts } from '../facts/types.ts';
import type { Evidence, Tick } from '../parts/types.ts';
import type { Words } from '../words/words.ts';

/** Evidence rows as a slider shows them: ticks on its track, a list, and what the ticks are. */
export interface EvidenceText {
	ticks: Tick[];
	evidence: Evidence | undefined;
	/** Least and greatest, in words, for the caption. */
	low: string;
	high: string;
	count: number;
}

/** Says evidence rows; `say` writes one value in the slider's own unit. */
export function evidenceText(
	rows: readonly EvidenceRow[],
	title: string,
	say: (value: number) => string,
	facts: Facts,
	words: Words
): EvidenceText {
	const values = rows.flatMap(({ value, low, high }) =>
		[value, low, high].filter((one) => one !== undefined)
	);
	const shown = (row: EvidenceRow) => {
		if (row.value === undefined) return `${say(row.low ?? 0)}–${say(row.high ?? 0)}`;
		return words.market.bounded(say(row.value), row.bound);
	};
	const texts = rows.map((row) => {
		const house = facts.houses.find(({ id }) => id === row.house)?.name;
		const publisher = facts.sources.find(({ id }) => id === row.source)?.publisher;
		const counts = facts.definitions.find(({ id }) => id === row.definition)?.label;
		return {
			id: row.id,
			value: shown(row),
			house: row.house === 'article' ? words.market.theArticle : (house ?? publisher ?? row.source),
			date: row.years ? words.evidence.years(...row.years) : words.evidence.date(row.date),
			counts: counts ?? row.measure ?? ''
		};
	});
	return {
		ticks: rows.map(({ id, value, low, high }, i) => {
			const text = texts[i]!;
			return {
				id,
				value,
				low,
				high,
				label: words.evidence.tick(text.value, text.house, text.date)
			};
		}),
		evidence: rows.length ? { title, rows: texts } : undefined,
		low: values.length ? say(Math.min(...values)) : '',
		high: values.length ? say(Math.max(...values)) : '',
		count: rows.length
	};
}
