import { boxOf, type Box, type Line, type Option } from '../placeLabels.ts';

/** A way to place a label, what it covers, and what it costs: the nearer and the more usual, the less. */
export type Way = Option & {
	box: Box;
	cost: number;
	/** Its leader as a line. */
	line: Line | null;
};

/** Makes ways for the same lines of text, which are measured once. */
export function wayOf(
	lines: Option['lines']
): (way: Omit<Option, 'lines'> & { cost: number }) => Way {
	const extents = new Map<Option['anchor'], Box>();
	return ({ x, y, anchor, leader, cost }) => {
		const extent = extents.get(anchor) ?? boxOf({ x: 0, y: 0, anchor, lines });
		extents.set(anchor, extent);
		const box = { x0: x + extent.x0, x1: x + extent.x1, y0: y + extent.y0, y1: y + extent.y1 };
		const line: Line | null = leader
			? [
					[leader.x0, leader.y0],
					[leader.x1, leader.y1]
				]
			: null;
		return { x, y, anchor, lines, leader, cost, box, line };
	};
}
