import { isStated } from '../facts/isStated.ts';
import type { PublishedFigure } from '../facts/types.ts';
import { pathFigures } from './pathFigures.ts';
import type { Projection } from './project.ts';
import type { Vintages } from './vintages.ts';

export interface OnPath {
	/** How many figures there are, and how many count what the path counts. */
	readonly all: number;
	readonly same: number;
	/** Those the path goes through though they count something else, or do not say what. */
	readonly through: readonly { figure: PublishedFigure; stated: boolean }[];
}

/** What the figures for a year have to do with the path. */
export function vintagesOnPath({ houses }: Vintages, projection: Projection): OnPath {
	const own = projection.settings.definition;
	const figures = houses.flatMap((one) => one.figures);
	return {
		all: figures.length,
		same: figures.filter(({ definition }) => definition === own).length,
		through: pathFigures(projection)
			.filter(
				({ id, definition }) => definition !== own && figures.some((figure) => figure.id === id)
			)
			.map((figure) => ({ figure, stated: isStated(figure.definition) }))
	};
}
