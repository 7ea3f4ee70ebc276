import type { InputEvidence } from '../answers/inputEvidence.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';
import { evidenceText, type EvidenceText } from './evidenceText.ts';

/** What a slider spans, in its own unit. */
interface Span {
	readonly min: number;
	readonly max: number;
}

/**
 * Says what was published for a company's input (`share`, `custom`), each with what it counts below it.
 * Of another base than the slider, it is read; beyond what the slider spans, it has no tick there.
 */
export function inputEvidenceText(
	input: string,
	role: string,
	published: readonly InputEvidence[],
	say: (value: number) => string,
	{ min, max }: Span,
	facts: Facts,
	words: WholeWords
): EvidenceText {
	const text = words.companyInputs;
	const rows = published.map((row) => {
		const { aside = false, value, low, high } = row;
		const beyond = !aside && ((value ?? high!) < min || (value ?? low!) > max);
		const measure = text.counts(input, { ...row, beyond });
		return { ...row, measure, aside, beyond, ring: !aside && row.basis !== undefined };
	});
	const of = (some: typeof rows) => evidenceText(some, text.title(input, role), say, facts, words);
	const all = of(rows);
	const own = rows.filter(({ aside }) => !aside);
	const { ticks, ...counted } = of(own);
	return {
		...counted,
		ticks: ticks.flatMap((tick, i) => (own[i]!.beyond ? [] : [{ ...tick, ring: own[i]!.ring }])),
		evidence: all.evidence && {
			...all.evidence,
			long: true,
			rows: all.evidence.rows.map((row, i) => ({
				...row,
				ring: rows[i]!.ring,
				choosable: !rows[i]!.aside
			}))
		}
	};
}
