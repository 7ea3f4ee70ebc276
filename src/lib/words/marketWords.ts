import type { NamedMarket } from './en/restated.ts';
import type { WholeWords } from './whole.ts';

/** A market that a reader brought along, as far as words say it otherwise. */
export interface OwnMarketNamed extends NamedMarket {
	readonly mode: 'join' | 'replace';
}

/** Numbers are the same in any unit; words on bringing a market along speak of both. */
const kept: ReadonlySet<string> = new Set(['language', 'numbers', 'own', 'names', 'restated']);

/** A part of the words with every text it holds, or makes, said another way. */
function retold<T>(part: T, say: (text: string) => string): T {
	if (typeof part === 'string') return say(part) as T;
	if (typeof part === 'function') {
		return ((...given: unknown[]) => retold(part.apply(undefined, given), say)) as T;
	}
	if (Array.isArray(part)) return part.map((one) => retold(one, say)) as T;
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, retold(one, say)])) as T;
}

/**
 * The words of a language for the market in hand: a reader's own that stands in place of the built-in
 * data has its own name and unit, whatever it is counted in.
 */
export function marketWords(words: WholeWords, own?: OwnMarketNamed): WholeWords {
	if (own?.mode !== 'replace') return words;
	const say = words.restated(own);
	return Object.fromEntries(
		Object.entries(words).map(([key, part]) => [key, kept.has(key) ? part : retold(part, say)])
	) as WholeWords;
}
