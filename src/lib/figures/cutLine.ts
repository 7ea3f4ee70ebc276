import { partsPath } from './linePath.ts';
import { round2 } from './round2.ts';

type XY = readonly [x: number, y: number];

const within = ([, y]: XY, height: number) => y >= 0 && y <= height;

/** A polyline with a point more wherever it leaves the heights from 0 to `height`, or comes back. */
const crossed = (line: readonly XY[], height: number): readonly XY[] =>
	line.flatMap((to, i) => {
		const from = line[i - 1] ?? to;
		const fall = to[1] - from[1];
		const crossings = [0, height].filter((edge) => (from[1] - edge) * (to[1] - edge) < 0);
		if (fall < 0) crossings.reverse();
		return [
			...crossings.map((edge): XY => {
				const share = (edge - from[1]) / fall;
				return [round2(from[0] + share * (to[0] - from[0])), edge];
			}),
			to
		];
	});

/**
 * The parts of a polyline inside a plot of a height, which need no clip path: programs that open a
 * picture are slow at those, or ignore them.
 */
export function cutLine(line: readonly XY[], height: number): readonly (readonly XY[])[] {
	const parts: XY[][] = [[]];
	for (const point of crossed(line, height)) {
		if (within(point, height)) parts.at(-1)!.push(point);
		else if (parts.at(-1)!.length) parts.push([]);
	}
	return parts;
}

/** What of a polyline is inside the plot, as the text of a path. */
export const cutPath = (line: readonly XY[], height: number): string =>
	partsPath(cutLine(line, height));

/** A polyline that runs along the edge of the plot where it would leave it: the edge of an area. */
export const pressLine = (line: readonly XY[], height: number): readonly XY[] =>
	crossed(line, height).map(([x, y]) => [x, Math.min(Math.max(y, 0), height)]);
