import { crosses, overlap, type Box, type Line, type PlacedLabel } from '../placeLabels.ts';
import type { MarkPlace } from './markPlaces.ts';
import { mistakenFor } from './mistakenFor.ts';
import type { Way } from './wayOf.ts';

export interface PlaceRequest {
	id: string;
	/** The ways from the cheapest on, undefined after the last. */
	ways(index: number): Way | undefined;
	/** A label the figure can do without stands on no line at all, or nowhere. */
	optional?: boolean;
	/** Its leader may pass under other marks, where there is no other way. */
	loose?: boolean;
}

/** A label at the way it took. */
export type SetLabel = PlacedLabel & Way;

export interface Ground {
	frame: Box;
	/** Where marks stand and what they cover, by id. */
	marks: ReadonlyMap<string, MarkPlace>;
	/** What else no label may touch. */
	boxes: readonly Box[];
	/** Lines no label may touch, and lines that cost something. */
	barred: readonly Line[];
	/** `box` holds the line. */
	soft: readonly { line: Line; box: Box; cost: number }[];
}

/** How often the labels left over, or those that needed a leader, are tried first. */
const ROUNDS = 10;
/** After so many rounds that were no better, the search ends. */
const IDLE = 2;
/** What a label left out costs: more than any other fault. */
const MISSING = 1000;
/** Space between two labels on one line, px. */
const AIR = 7;
/** What a mark that a leader passes under costs. */
const PASSED = 15;
/** Half the width of a mark without bar and arrow, px. */
const RING = 5;
/** What an optional label may pay for lines under it. */
const SLIGHT = 1;

/**
 * Places labels one after another, each at its cheapest free way; those left over go first in the next
 * round, else those at a leader, and the best round is kept. Labels placed `before` stay where they are. No two labels overlap, none lies on a mark or a barred
 * line, and no leader runs through a label or another mark.
 */
export function searchPlaces(
	requests: readonly PlaceRequest[],
	ground: Ground,
	before: readonly SetLabel[] = []
): SetLabel[] {
	const prices = requests.map((): number[] => []);
	const priceOf = (request: number, index: number, way: Way) =>
		(prices[request]![index] ??= price(requests[request]!, way, ground));
	let order = requests.map((_, i) => i);
	let best: SetLabel[] = [];
	let least = Infinity;
	let idle = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const placed: SetLabel[] = [];
		const missing: number[] = [];
		const led: number[] = [];
		let sum = 0;
		for (const i of order) {
			const taken = [...before, ...placed];
			const label = cheapest(requests[i]!, (index, way) => priceOf(i, index, way), taken);
			if (!label) missing.push(i);
			else {
				placed.push(label.placed);
				sum += label.cost;
				if (label.placed.leader) led.push(i);
			}
		}
		const cost = sum + MISSING * missing.length;
		if (cost < least) [best, least, idle] = [placed, cost, 0];
		else if (++idle === IDLE) break;
		const first = missing.length ? missing : led;
		if (first.length === 0) break;
		order = [...first, ...order.filter((i) => !first.includes(i))];
	}
	return best;
}

function cheapest(
	{ id, ways }: PlaceRequest,
	priceOf: (index: number, way: Way) => number,
	placed: readonly SetLabel[]
): { placed: SetLabel; cost: number } | null {
	let best: SetLabel | null = null;
	let least = Infinity;
	for (let i = 0; ; i++) {
		const way = ways(i);
		if (!way || way.cost >= least) break;
		if (placed.some((other) => meet(way, other))) continue;
		const cost = priceOf(i, way);
		if (cost >= least) continue;
		least = cost;
		best = { ...way, id };
	}
	return best && { placed: best, cost: least };
}

/** The box with more air around it, px. */
const wider = ({ x0, y0, x1, y1 }: Box, by: number): Box => {
	return { x0: x0 - by, y0, x1: x1 + by, y1 };
};

/** Whether two labels or their leaders touch; two on one line need the space of a word between them. */
function meet(a: Way, b: Way): boolean {
	if (overlap(wider(a.box, AIR), b.box)) return true;
	if (a.line && crosses(b.box, a.line)) return true;
	if (b.line && crosses(a.box, b.line)) return true;
	return a.line !== null && b.line !== null && segmentsMeet(a.line, b.line);
}

function segmentsMeet([a, b]: Line, [c, d]: Line): boolean {
	type XY = Line[number];
	const side = (p: XY, q: XY, r: XY) =>
		(q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
	return side(a!, b!, c!) * side(a!, b!, d!) <= 0 && side(c!, d!, a!) * side(c!, d!, b!) <= 0;
}

/** What a mark covers; of one whose bar or arrow reaches into another mark, which no leader can avoid, its ring. */
function besides({ x, y, box }: MarkPlace, other: MarkPlace): Box {
	const { x0, x1, y0, y1 } = box;
	const inside = other.x > x0 && other.x < x1 && other.y > y0 && other.y < y1;
	return inside ? { x0: x - RING, x1: x + RING, y0: y - RING, y1: y + RING } : box;
}

/** What a way costs whatever the other labels do; Infinity where it cannot be. */
function price({ id, optional, loose }: PlaceRequest, way: Way, ground: Ground): number {
	const { box } = way;
	const { frame, marks, boxes, barred, soft } = ground;
	const inside =
		box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
	if (!inside) return Infinity;
	if (boxes.some((other) => overlap(box, other))) return Infinity;
	if (barred.some((line) => crosses(box, line))) return Infinity;
	const { line: leader } = way;
	const own = marks.get(id);
	let passed = 0;
	for (const [mark, place] of marks) {
		if (overlap(box, place.box)) return Infinity;
		if (leader && mark !== id && crosses(own ? besides(place, own) : place.box, leader)) {
			if (!loose) return Infinity;
			passed++;
		}
	}
	if (leader && boxes.some((other) => crosses(other, leader))) return Infinity;
	const lines = soft.reduce(
		(sum, one) => sum + (overlap(box, one.box) && crosses(box, one.line) ? one.cost : 0),
		0
	);
	if (optional && lines > SLIGHT) return Infinity;
	return way.cost + lines + mistakenFor(id, box, leader !== null, marks) + PASSED * passed;
}
