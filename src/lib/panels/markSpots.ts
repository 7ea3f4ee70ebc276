/** A tick has no width; a bar lies in a lane of its own. */
interface Mark {
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
}

interface Spot {
	/** Of the mark. */
	readonly index: number;
	readonly x: number;
	readonly y: number;
	readonly box: {
		readonly x0: number;
		readonly y0: number;
		readonly x1: number;
		readonly y1: number;
	};
}

/** So far from a tick, px, it is still caught, where no other is nearer. */
const REACH = 12;
/** The same above and below it; of a bar, within its lane. */
const TALL = 7;
const FLAT = 3;
/** However near the next one is, this much of a tick is its own, px. */
const LEAST = 1;

/** Where the marks of one track are caught, from left to right: between two ticks each has its half. */
export function markSpots(marks: readonly Mark[]): Spot[] {
	const order = [...marks.keys()].sort((a, b) => marks[a]!.x1 - marks[b]!.x1);
	const ticks = order.filter((i) => marks[i]!.x1 === marks[i]!.x2);
	return order.map((index) => {
		const { x1, x2, y } = marks[index]!;
		const at = ticks.indexOf(index);
		if (at < 0)
			return { index, x: (x1 + x2) / 2, y, box: { x0: x1, y0: y - FLAT, x1: x2, y1: y + FLAT } };
		const half = (other: number | undefined) =>
			other === undefined
				? REACH
				: Math.min(REACH, Math.max(LEAST, Math.abs(marks[other]!.x1 - x1) / 2));
		const box = {
			x0: x1 - half(ticks[at - 1]),
			y0: y - TALL,
			x1: x1 + half(ticks[at + 1]),
			y1: y + TALL
		};
		return { index, x: x1, y, box };
	});
}
