import type { Box } from '../placeLabels.ts';
import { round2 } from '../round2.ts';

/**
 * The plot without its labels, as an even-odd path to clip lines with: a line then stops before a name
 * and goes on behind it, and the name needs no halo, which would have the colour of one ground alone.
 */
export function holesPath(width: number, height: number, labels: readonly { box: Box }[]): string {
	const rectangle = ({ x0, y0, x1, y1 }: Box) =>
		`M${round2(x0)},${round2(y0)}H${round2(x1)}V${round2(y1)}H${round2(x0)}Z`;
	const plot = { x0: 0, y0: -1, x1: width, y1: height };
	const holes = labels.map(({ box }) => ({
		x0: Math.max(box.x0 - 1, 0),
		x1: Math.min(box.x1 + 1, width),
		y0: Math.max(box.y0, plot.y0),
		y1: Math.max(box.y1, plot.y0)
	}));
	return [plot, ...holes].map(rectangle).join('');
}
