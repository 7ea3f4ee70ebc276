import type { Facts } from '../../src/lib/facts/types.ts';

/** Words that English sentences are full of and Italian ones never have. */
const ENGLISH =
	/\b(the|of|and|to|by|with|from|for|is|are|was|were|each|other|than|not|its|this|that|which|what|more|over|under|above|below|between|half|market|growth|figures?|sources?|years?|published|company|companies|value|worth|price|share|chips|needed|note|now|about|unchanged|changed|reading|date|house|forecast|outcome|low|high|medium|lower|upper|yes|reason|bn|billion|every|without|usually|centre|semiconductors|quarter|filing)\b/giu;

/** Names that stay as their owners write them; the longer ones first, which may hold the shorter. */
export const properNames = (facts: Facts): string[] =>
	[
		...facts.houses.map(({ name }) => name),
		...facts.sources.flatMap(({ publisher, title }) => [publisher, title]),
		...facts.companies.map(({ name }) => name),
		...facts.presets.map(({ name }) => name)
	]
		.filter((name) => name !== 'The article')
		.sort((a, b) => b.length - a.length);

/** The English words left in a text, proper names aside. */
export function englishIn(text: string, names: readonly string[]): string[] {
	const bare = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
	return bare.match(ENGLISH) ?? [];
}
