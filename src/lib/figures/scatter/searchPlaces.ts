import { crosses, overlap, type Box, type Line, type PlacedLabel } from '../placeLabels.ts';
import type { Way } from './wayOf.ts';

export interface PlaceRequest {
	id: string;
	/** Cheapest first. */
	ways: readonly Way[];
	/** A label the figure can do without stands on no line at all, or nowhere. */
	optional?: boolean;
	within?(box: Box): boolean;
}

export interface Ground {
	frame: Box;
	/** What marks cover, by the id of their mark. */
	marks: ReadonlyMap<string, Box>;
	/** What else no label may touch. */
	boxes: readonly Box[];
	/** Lines no label may touch, and lines that cost something. */
	barred: readonly Line[];
	soft: readonly { line: Line; cost: number }[];
}

/** How often the labels left over are tried first. */
const ROUNDS = 10;
/** What an optional label may pay for lines under it. */
const SLIGHT = 1;

/**
 * Places labels one after another, each at its cheapest free way; those left over go first in the next
 * round, and the round that names most is kept. No two labels overlap, none lies on a mark or a barred
 * line, and no leader runs through a label or another mark.
 */
export function searchPlaces(requests: readonly PlaceRequest[], ground: Ground): PlacedLabel[] {
	const prices = requests.map(({ ways }) => ways.map((): number | undefined => undefined));
	const priceOf = (request: number, way: number) =>
		(prices[request]![way] ??= price(requests[request]!, requests[request]!.ways[way]!, ground));
	let order = requests.map((_, i) => i);
	let best: PlacedLabel[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const placed: PlacedLabel[] = [];
		const missing: number[] = [];
		for (const i of order) {
			const label = cheapest(requests[i]!, (way) => priceOf(i, way), placed);
			if (label) placed.push(label);
			else missing.push(i);
		}
		if (placed.length > best.length) best = placed;
		const needed = missing.filter((i) => !requests[i]!.optional);
		if (needed.length === 0) break;
		order = [...needed, ...order.filter((i) => !needed.includes(i))];
	}
	return best;
}

function cheapest(
	{ id, ways }: PlaceRequest,
	priceOf: (way: number) => number,
	placed: readonly PlacedLabel[]
): PlacedLabel | null {
	let best: PlacedLabel | null = null;
	let least = Infinity;
	for (const [i, way] of ways.entries()) {
		if (way.cost >= least) break;
		if (placed.some((other) => meet(way, other))) continue;
		const cost = priceOf(i);
		if (cost >= least) continue;
		least = cost;
		best = { ...way, id };
	}
	return best;
}

const lineOf = ({ leader }: Pick<PlacedLabel, 'leader'>): Line | null =>
	leader
		? [
				[leader.x0, leader.y0],
				[leader.x1, leader.y1]
			]
		: null;

/** Whether two labels or their leaders touch. */
function meet(a: Way, b: PlacedLabel): boolean {
	if (overlap(a.box, b.box)) return true;
	const [own, other] = [lineOf(a), lineOf(b)];
	if (own && crosses(b.box, own)) return true;
	if (other && crosses(a.box, other)) return true;
	return own !== null && other !== null && segmentsMeet(own, other);
}

function segmentsMeet([a, b]: Line, [c, d]: Line): boolean {
	type XY = Line[number];
	const side = (p: XY, q: XY, r: XY) =>
		(q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
	return side(a!, b!, c!) * side(a!, b!, d!) <= 0 && side(c!, d!, a!) * side(c!, d!, b!) <= 0;
}

/** What a way costs whatever the other labels do; Infinity where it cannot be. */
function price({ id, optional, within }: PlaceRequest, way: Way, ground: Ground): number {
	const { box } = way;
	const { frame, marks, boxes, barred, soft } = ground;
	const inside =
		box.x0 >= frame.x0 && box.x1 <= frame.x1 && box.y0 >= frame.y0 && box.y1 <= frame.y1;
	if (!inside || (within && !within(box))) return Infinity;
	if (boxes.some((other) => overlap(box, other))) return Infinity;
	if (barred.some((line) => crosses(box, line))) return Infinity;
	const leader = lineOf(way);
	for (const [mark, covered] of marks) {
		if (overlap(box, covered)) return Infinity;
		if (leader && mark !== id && crosses(covered, leader)) return Infinity;
	}
	if (leader && boxes.some((other) => crosses(other, leader))) return Infinity;
	const lines = soft.reduce((sum, { line, cost }) => sum + (crosses(box, line) ? cost : 0), 0);
	return optional && lines > SLIGHT ? Infinity : way.cost + lines;
}
