import type { Box } from '../../figures/placeLabels.ts';
import type { TreeNode } from './figureTree.ts';
import type { TreePath } from './treePath.ts';

/** A mark of a figure, where it stands, and where it is caught, px: in its box, or in a circle around its place. */
export interface Spot {
	readonly id: string;
	/** The whole of it in words. */
	readonly spoken: string;
	readonly x: number;
	readonly y: number;
	readonly box?: Box;
}

/** What keys lead to between a figure and its marks: those of one house, or on one scale. */
export interface SpotSeries {
	readonly name: string;
	/** What it says beyond its name. */
	readonly value?: string;
	/** Where it stands, if it has more to it than its marks. */
	readonly box?: Box;
	/** In the order in which keys lead through them. */
	readonly spots: readonly Spot[];
}

/** The tree of a figure of single marks: the figure, its series, their marks. */
export const markTree = (name: string, series: readonly SpotSeries[]): TreeNode => ({
	name,
	value: '',
	children: series.map(({ name, value = '', spots }) => ({
		name,
		value,
		children: spots.map(({ id, spoken }) => ({ name: spoken, value: '', id, children: [] }))
	}))
});

/** A mark without a box of its own is pressed around its middle. */
const REACH = 12;

const boxOf = ({ x, y, box }: Spot): Box =>
	box ?? { x0: x - REACH, x1: x + REACH, y0: y - REACH, y1: y + REACH };

/** A box as an outline, its corners as round as a circle's where it is one, else nearly square. */
function outline({ x0, y0, x1, y1 }: Box, round: number): string {
	const r = Math.min(round, (x1 - x0) / 2, (y1 - y0) / 2);
	const corner = (x: number, y: number) => `a${r},${r} 0 0 1 ${x},${y}`;
	return [
		`M${x0 + r},${y0}H${x1 - r}`,
		`${corner(r, r)}V${y1 - r}`,
		`${corner(-r, r)}H${x0 + r}`,
		`${corner(-r, -r)}V${y0 + r}`,
		`${corner(r, -r)}Z`
	].join('');
}

const around = (boxes: readonly Box[]): Box => ({
	x0: Math.min(...boxes.map(({ x0 }) => x0)),
	y0: Math.min(...boxes.map(({ y0 }) => y0)),
	x1: Math.max(...boxes.map(({ x1 }) => x1)),
	y1: Math.max(...boxes.map(({ y1 }) => y1))
});

/** The outline of what a place of the tree stands for: the figure, all marks of a series, or one mark. */
export function placeOutline(series: readonly SpotSeries[], [, at, mark]: TreePath): string {
	const shape = (spot: Spot) => outline(boxOf(spot), spot.box ? 2 : REACH);
	if (at === undefined) {
		const boxes = series.flatMap(({ box, spots }) => [...(box ? [box] : []), ...spots.map(boxOf)]);
		return boxes.length ? outline(around(boxes), 2) : '';
	}
	const { box, spots } = series[at]!;
	if (mark !== undefined) return shape(spots[mark]!);
	return box ? outline(box, 2) : spots.map(shape).join('');
}
