import type { Point } from '../../scenario/types.ts';

export type Span = readonly [start: Point, end: Point];

const spansOf = (points: readonly Point[]): Span[] =>
	points.slice(1).map((end, i) => [points[i]!, end]);

/** The last two points of a path that has two. */
export const lastSpan = (points: readonly Point[]): Span => spansOf(points).at(-1)!;

/** The last two neighbouring points with a year between them, else the last two. */
export const longSpan = (points: readonly Point[]): Span =>
	spansOf(points).findLast(([start, end]) => end.year - start.year > 1) ?? lastSpan(points);
