import { crosses, overlap, type Box, type Line, type PlacedLabel } from '../placeLabels.ts';
import type { Way } from './wayOf.ts';

export interface PlaceRequest {
	id: string;
	/** The ways from the cheapest on, undefined after the last. */
	ways(index: number): Way | undefined;
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
/** After so many rounds that left no fewer out, the search ends. */
const IDLE = 2;
/** Space between two labels on one line, px. */
const AIR = 7;
/** A label as near as this to the mark of another may be taken for its name, px; what that costs. */
const NEAR = 7;
const MISTAKEN = 4;
/** What an optional label may pay for lines under it. */
const SLIGHT = 1;

/**
 * Places labels one after another, each at its cheapest free way; those left over go first in the next
 * round, and the round that names most is kept. Labels placed `before` stay where they are. No two labels overlap, none lies on a mark or a barred
 * line, and no leader runs through a label or another mark.
 */
export function searchPlaces(
	requests: readonly PlaceRequest[],
	ground: Ground,
	before: readonly PlacedLabel[] = []
): PlacedLabel[] {
	const prices = requests.map((): number[] => []);
	const priceOf = (request: number, index: number, way: Way) =>
		(prices[request]![index] ??= price(requests[request]!, way, ground));
	let order = requests.map((_, i) => i);
	let best: PlacedLabel[] = [];
	let fewest = Infinity;
	let idle = 0;
	for (let round = 0; round < ROUNDS; round++) {
		const placed: PlacedLabel[] = [];
		const missing: number[] = [];
		for (const i of order) {
			const label = cheapest(requests[i]!, (index, way) => priceOf(i, index, way), [
				...before,
				...placed
			]);
			if (label) placed.push(label);
			else missing.push(i);
		}
		const needed = missing.filter((i) => !requests[i]!.optional);
		if (needed.length < fewest) [best, fewest, idle] = [placed, needed.length, 0];
		else if (++idle === IDLE) break;
		if (fewest === 0) break;
		order = [...needed, ...order.filter((i) => !needed.includes(i))];
	}
	return best;
}

function cheapest(
	{ id, ways }: PlaceRequest,
	priceOf: (index: number, way: Way) => number,
	placed: readonly PlacedLabel[]
): PlacedLabel | null {
	let best: PlacedLabel | null = null;
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
	return best;
}

const lineOf = ({ leader }: Pick<PlacedLabel, 'leader'>): Line | null =>
	leader
		? [
				[leader.x0, leader.y0],
				[leader.x1, leader.y1]
			]
		: null;

/** The box with more air around it, px. */
const wider = ({ x0, y0, x1, y1 }: Box, by: number): Box => {
	return { x0: x0 - by, y0, x1: x1 + by, y1 };
};

/** Whether two labels or their leaders touch; two on one line need the space of a word between them. */
function meet(a: Way, b: PlacedLabel): boolean {
	if (overlap(wider(a.box, AIR), b.box)) return true;
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
	const close = wider(box, NEAR);
	let others = 0;
	for (const [mark, covered] of marks) {
		if (mark !== id && overlap(close, covered)) others++;
		if (overlap(box, covered)) return Infinity;
		if (leader && mark !== id && crosses(covered, leader)) return Infinity;
	}
	if (leader && boxes.some((other) => crosses(other, leader))) return Infinity;
	const lines = soft.reduce((sum, { line, cost }) => sum + (crosses(box, line) ? cost : 0), 0);
	if (optional && lines > SLIGHT) return Infinity;
	return way.cost + lines + MISTAKEN * others;
}
