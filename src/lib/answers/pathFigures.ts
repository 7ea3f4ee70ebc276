import type { PublishedFigure } from '../facts/types.ts';
import type { Projection } from './project.ts';

/** The published figures that the path goes through: those of its preset that the reader has not moved, whatever they count. */
export const pathFigures = ({ points }: Pick<Projection, 'points'>): PublishedFigure[] =>
	points.flatMap(({ published, moved }) => (published && !moved ? [published] : []));
