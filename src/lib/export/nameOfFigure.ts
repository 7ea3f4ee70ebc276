import type { ListedFigure } from '../answers/listedFigures.ts';
import type { Use } from '../answers/usesOf.ts';
import type { Facts } from '../facts/types.ts';
import type { WholeWords } from '../words/whole.ts';

/** Inputs that each company has its own of. */
const OWN = /^(share|margin|multiple|otherGrowth)$/;

const nameIn = (records: readonly { id: string; name: string }[], id: string | undefined) =>
	records.find((one) => one.id === id)?.name ?? '';

/** What a listed figure is, in words: "NVIDIA, market value". */
export function nameOfFigure(
	{ list, company, kind, topic, ...figure }: ListedFigure,
	facts: Facts,
	{ sourcesPage: text, label }: WholeWords
): string {
	if (list === 'figures') return text.lists.figures[kind ?? 'estimate'];
	if (list === 'pairs') return text.lists.pairs;
	const name = nameIn(facts.companies, company);
	if (list === 'evidence') {
		const own = company && OWN.test(topic!) ? `${company}.${topic}` : null;
		if (own) return label(own);
		const about = text.topics[topic!] ?? label(topic!);
		return name ? text.ofCompany(name, about) : about;
	}
	return text.ofCompany(name, figure.private ? text.lists.privateValue : text.lists[list]);
}

/** Where a figure is used, in words: "reality check". */
export function nameOfUse({ as, of = '' }: Use, facts: Facts, words: WholeWords): string {
	const names = {
		point: () => nameIn(facts.presets, of),
		companies: () => words.numbers.date(of, 'short'),
		accounts: () => nameIn(facts.companies, of),
		input: () => words.label(of)
	};
	return words.sourcesPage.usedAs[as](as in names ? names[as as keyof typeof names]() : of);
}
