import type { Facts } from '../facts/types.ts';
import type { Assumption } from './assumption.ts';
import { NOTE_FORM, noteText, readNote } from './note.ts';
import { readNumber } from './readNumber.ts';
import { hostile, showRaw } from './showRaw.ts';
import type { Problem, Value } from './types.ts';

/** What a choice may be: fixed words, or what the facts hold. */
function choicesOf(row: Assumption, facts: Facts): readonly string[] {
	if (row.id === 'preset') return facts.presets.map((preset) => preset.id);
	if (row.id === 'definition') return facts.definitions.map((definition) => definition.id);
	if (row.id === 'view.company' || row.id === 'view.priced') {
		return [...(row.words ?? []), ...facts.companies.map((company) => company.id)];
	}
	if (row.id === 'view.definition') {
		return [...(row.words ?? []), ...facts.definitions.map((definition) => definition.id)];
	}
	return row.words ?? [];
}

/** The accepted range as text for a message: `0.001…1000000 none`, or the choices. */
export function rangeText(row: Assumption, facts: Facts): string {
	if (row.id === 'snapshot') return 'YYYY-MM-DD';
	if (row.kind === 'text') return `0…${row.max}`;
	if (row.kind === 'note') return NOTE_FORM;
	if (row.kind === 'choice') return choicesOf(row, facts).join(' ');
	return [`${row.min}…${row.max}`, ...(row.words ?? [])].join(' ');
}

/** A company's assumption without a default in the facts is one of a company that is not there. */
const isMissing = ({ id, group, fallback }: Assumption, facts: Facts) =>
	group === 'companies' &&
	fallback === undefined &&
	!facts.companyInputs.some((input) => `${id}.`.startsWith(`${input.id}.`));

const realDate = (text: string) => {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
};

/**
 * Reads one value for one row of the table: numbers may come as text. Gives the value to keep, or
 * the problem that `words/` can say. Checks the row alone; what depends on other rows is `restore`'s.
 */
export function checkValue(
	row: Assumption,
	id: string,
	raw: unknown,
	facts: Facts
): { value: Value } | { problem: Problem } {
	const refuse = (code: string) => ({
		problem: { code, id, value: showRaw(raw), range: rangeText(row, facts) }
	});
	if (isMissing(row, facts)) return refuse('unknown-id');
	if (typeof raw !== 'string' && typeof raw !== 'number') return refuse('not-a-value');

	if (row.kind === 'text') {
		const text = String(raw);
		if (text.length > (row.max ?? 0)) return refuse('too-long');
		return hostile.test(text) ? refuse('not-a-value') : { value: text };
	}
	if (row.kind === 'note') {
		const note = raw !== '' && readNote(String(raw));
		if (raw !== '' && !note) return refuse('not-a-note');
		return { value: note ? noteText(note) : '' };
	}
	if (row.id === 'snapshot') {
		return realDate(String(raw)) ? { value: String(raw) } : refuse('not-a-date');
	}
	if (row.kind === 'choice') {
		return choicesOf(row, facts).includes(String(raw))
			? { value: String(raw) }
			: refuse('unknown-choice');
	}
	if (typeof raw === 'string' && row.words?.includes(raw)) return { value: raw };
	const value = typeof raw === 'number' ? raw + 0 : readNumber(raw);
	if (value === null || !Number.isFinite(value)) return refuse('not-a-number');
	if (row.whole && !Number.isInteger(value)) return refuse('not-whole');
	if (value < (row.min ?? -Infinity) || value > (row.max ?? Infinity))
		return refuse('out-of-range');
	return { value };
}
