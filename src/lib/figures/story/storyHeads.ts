import type { Facts } from '../../facts/types.ts';
import type { WholeWords } from '../../words/whole.ts';

/** Title, subtitle and source of the supply story. */
export function storyHeads(facts: Pick<Facts, 'sources' | 'story'>, { story }: WholeWords) {
	const source = facts.sources.find(({ id }) => id === facts.story[0]?.source);
	const told = [source?.publisher ?? '', source?.date ?? ''] as const;
	return { title: story.title, subtitle: story.subtitle(...told), sources: story.sources(...told) };
}
