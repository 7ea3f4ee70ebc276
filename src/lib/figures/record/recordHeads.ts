import type { TrackRecord } from '../../answers/record.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Title and subtitle of the figure of the record. */
export function recordHeads(
	record: TrackRecord,
	definitions: readonly { id: string; label: string }[],
	words: WholeWords
) {
	const { tooLow, tooHigh, pairs } = record.summary;
	const label = definitions.find(({ id }) => id === record.definition)?.label ?? '';
	return {
		title: words.record.title(tooLow, tooHigh, pairs),
		subtitle: words.record.subtitle(label ? label[0]!.toUpperCase() + label.slice(1) : '')
	};
}
