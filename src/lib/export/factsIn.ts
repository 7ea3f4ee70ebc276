import { givenFacts, type SaidFacts } from '../facts/saidFacts.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

type Names = Readonly<Record<string, string>>;

/** Records with one text said by the names of a language, where they have it. */
const named = <Field extends string, T extends { [key in Field]: string }>(
	records: readonly T[],
	field: Field,
	names: Names,
	key: (record: T) => string = (record) => record[field]
): T[] => records.map((one) => ({ ...one, [field]: names[key(one)] ?? one[field] }));

const idOf = ({ id }: { id: string }) => id;

/** What was said before: the answers to the same facts are kept, and only found by the same object. */
const known = new WeakMap<Facts, WeakMap<WholeWords, SaidFacts>>();

/**
 * The facts as a language calls them: names of definitions, presets and houses, of publishers that are
 * described and not named, and what is told of the story. Titles of publications stay as published.
 */
export function factsIn(shown: Facts, words: WholeWords): Facts {
	const facts = givenFacts(shown);
	if (words.language === 'en') return facts;
	const before = known.get(facts) ?? new WeakMap<WholeWords, SaidFacts>();
	const told = before.get(words) ?? saidIn(facts, words);
	known.set(facts, before.set(words, told));
	return told;
}

function saidIn(facts: Facts, words: WholeWords): SaidFacts {
	const { names } = words;
	return {
		...facts,
		said: { given: facts, again: (others) => factsIn(others, words) },
		definitions: named(
			named(facts.definitions, 'label', names.definitions, idOf),
			'counts',
			names.counts,
			idOf
		),
		presets: named(facts.presets, 'name', names.presets, idOf),
		houses: named(facts.houses, 'name', names.houses, idOf),
		sources: named(facts.sources, 'publisher', names.publishers),
		evidence: named(facts.evidence, 'period', names.periods),
		pairs: facts.pairs.map((pair) =>
			pair.note ? { ...pair, note: names.pairNote(pair.note) } : pair
		),
		fundamentals: named(facts.fundamentals, 'period', names.periods),
		snapshots: named(facts.snapshots, 'label', names.snapshots),
		story: named(facts.story, 'note', names.story, idOf)
	};
}
