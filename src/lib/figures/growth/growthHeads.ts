import type { Projection } from '../../answers/project.ts';
import type { WholeWords as Words } from '../../words/whole.ts';

/** Title and subtitle of the growth figure, made from the scenario. */
export function growthHeads({ projection }: { projection: Projection }, words: Words) {
	const { points, years } = projection;
	const last = points.at(-1)!;
	const before = points.at(-2);
	const end = years.at(-1)!;
	return {
		title: words.growth.title(
			before ? { from: before.year, to: last.year, growth: last.growth! } : null,
			end.growth ?? 0,
			end.year
		),
		subtitle: words.growth.subtitle
	};
}
