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

type PriceOf = (request: PlaceRequest, index: number, way: Way) => number;

/** The search on one ground, where what a way costs is worked out once however often it is searched. */
export function searchOn(ground: Ground) {
	const known = new WeakMap<PlaceRequest, number[]>();
	const priceOf: PriceOf = (request, index, way) => {
		let prices = known.get(request);
		if (!prices) known.set(request, (prices = []));
		return (prices[index] ??= price(request, way, ground));
	};
	return (requests: readonly PlaceRequest[], before?: readonly SetLabel[]) =>
		searchPlaces(requests, priceOf, before);
}

/**
 * Places labels one after another, each at its cheapest free way; those left over go first in the next
 * round, else those at a leader, and the best round is kept. Labels placed `before` stay where they are.
 * No two labels overlap, none lies on a mark or a barred line, and no leader runs through a label or
 * another mark.
 */
function searchPlaces(
	requests: readonly PlaceRequest[],
	priceOf: PriceOf,
	before: readonly SetLabel[] = []
): SetLabel[] {
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
			const label = cheapest(requests[i]!, priceOf, taken);
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
	request: PlaceRequest,
	priceOf: PriceOf,
	placed: readonly SetLabel[]
): { placed: SetLabel; cost: number } | null {
	let best: Way | null = null;
	let least = Infinity;
	for (let i = 0; ; i++) {
		const way = request.ways(i);
		if (!way || way.cost >= least) break;
		const cost = priceOf(request, i, way);
		if (cost >= least || placed.some((other) => meet(way, other))) continue;
		least = cost;
		best = way;
	}
	return best && { placed: { ...best, id: request.id }, cost: least };
}

/** Whether one stands over, under or within the space of a word beside the other. */
const near = (a: Box, b: Box) =>
	a.y0 < b.y1 && b.y0 < a.y1 && a.x0 - AIR < b.x1 && b.x0 < a.x1 + AIR;

/** Whether two labels or their leaders touch; two on one line need the space of a word between them. */
function meet(a: Way, b: Way): boolean {
	if (near(a.box, b.box)) return true;
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
