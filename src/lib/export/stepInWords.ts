import type { Step } from '../answers/stepOf.ts';
import type { Facts } from '../facts/types.ts';
import { readNote } from '../scenario/note.ts';
import type { WholeWords } from '../words/whole.ts';
import { valueInWords } from './valueInWords.ts';

/** A step of the history in one line: "Growth 2027–30: 22.4 % → 30 %", "Opened Gartner 2024". */
export function stepInWords(step: Step, facts: Facts, words: WholeWords): string {
	const { history, label } = words;
	const say = (id: string, value: string | number | null) =>
		value === null ? history.automatic : valueInWords(id, value, facts, words);
	const nameOf = ({ id, since }: Step['rows'][number]) =>
		since === undefined ? label(id) : history.growth(since, Number(id.split('.')[1]));
	const { row } = step;
	if (!row) {
		return step.kind === 'several'
			? history.several(step.rows.map(nameOf))
			: history[step.kind === 'resetAll' ? 'resetAll' : 'nothing'];
	}
	const [from, to] = [say(row.id, row.from), say(row.id, row.to)];
	const year = row.id.split('.')[1] ?? '';
	switch (step.kind) {
		case 'renamed':
			return history.renamed(String(row.to ?? ''));
		case 'noted':
			return step.rows.length > 1
				? history.notedSeveral(step.rows.length)
				: history.noted(readNote(String(row.to))?.text ?? '');
		case 'opened':
			return history.opened(to, step.changed);
		case 'added':
			return history.added(year, to);
		case 'removed':
			return history.removed(year);
		case 'reset':
			return history.reset(nameOf(row), to);
		default:
			return words.changes.change(nameOf(row), from, to);
	}
}
