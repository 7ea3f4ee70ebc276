import type { Projection } from '../../answers/project.ts';
import type { Facts } from '../../facts/types.ts';
import type { View } from '../../scenario/types.ts';
import type { Words } from '../../words/words.ts';

interface Parts {
	projection: Projection;
	facts: Pick<Facts, 'definitions' | 'figures' | 'houses'>;
	view: Pick<View, 'axis'>;
}

/** Title and subtitles of the market figure, made from the scenario: the same on the page and in the picture. */
export function marketHeads({ projection, facts, view }: Parts, words: Words) {
	const { points, settings, years } = projection;
	const { definition, preset } = settings;
	const label = facts.definitions.find(({ id }) => id === definition)?.label ?? '';
	const last = points.at(-1)!;
	const [first, end] =
		points.length > 2 ? [points[1]!, last] : [points[0]!, points.length > 1 ? last : years.at(-1)!];
	// The article names no definition; that the path counts all AI chips is our reading of it.
	const unsourced = preset.house === 'article' && preset.set.definition === definition;
	const article = facts.figures.find(({ house }) => house === 'article');
	const publisher = facts.houses.find(({ id }) => id === 'article')?.name;
	const introduced =
		unsourced && article && publisher ? words.market.article(publisher, article.vintage) : '';
	return {
		title: words.market.title(definition, label, first, {
			...end,
			over: last.bound === 'lower' && end.year === last.year
		}),
		subtitle: words.market.subtitle(definition, label, introduced, view.axis === 'log'),
		short: words.market.shortSubtitle(definition, label)
	};
}
