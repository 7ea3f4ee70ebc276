import type { FigureAnswers } from '../answers/figureAnswers.ts';
import type { PublishedFigure } from '../facts/types.ts';
import type { WholeWords as Words } from '../words/whole.ts';
import { figureText } from './figureText.ts';

/** Who published the points of the path, each source with its values. */
export function pointSources({ projection, facts }: FigureAnswers, words: Words): string {
	const groups = new Map<string, PublishedFigure[]>();
	for (const { published } of projection.points) {
		if (published)
			groups.set(published.source, [...(groups.get(published.source) ?? []), published]);
	}
	return [...groups]
		.map(([, figures]) => {
			const { house, vintage } = figures[0]!;
			const name = facts.houses.find(({ id }) => id === house)?.name ?? house;
			const values = figures.map((figure) => figureText(figure, words));
			return words.picture.source(values, name, vintage, house === 'article');
		})
		.join(' ');
}
