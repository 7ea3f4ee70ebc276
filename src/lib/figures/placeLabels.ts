import { textWidth } from './textWidth.ts';

/** A piece of text on one baseline; pieces follow each other with a gap of their own. */
export interface Run {
	text: string;
	size: number;
	weight: 400 | 600;
	/** A role of the palette. */
	fill: 'text' | 'text2' | 'muted' | 'blue' | 'red' | 'green' | 'purple' | 'focus';
}

export interface Box {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** One way to place a label: lines of runs at a point, aligned left, middle or right. */
export interface Option {
	x: number;
	/** Baseline of the first line. */
	y: number;
	anchor: 'start' | 'middle' | 'end';
	lines: readonly (readonly Run[])[];
	/** A line from the label to what it names, drawn when this way is taken. */
	leader?: { x0: number; y0: number; x1: number; y1: number; stroke?: Run['fill'] };
}

export interface LabelRequest {
	id: string;
	/** In order of preference, made only as far as they are tried. A label without a free place is left out. */
	options: Iterable<Option>;
	/** A label the figure cannot do without may lie on lines, never on another label or a mark. */
	must?: boolean;
	/** Where the label belongs: a band's name stands inside its band or not at all. */
	within?(box: Box): boolean;
	/** Where no later label may stand once this one is placed: beside its mark it would be read as its own. */
	keeps?: Box;
}

export interface PlacedLabel extends Option {
	id: string;
	box: Box;
}

/** What labels keep clear of: marks and other labels outright, lines where they can, faint lines if it costs nothing. */
export interface Obstacles {
	frame: Box;
	boxes: readonly Box[];
	lines: readonly Line[];
	faint?: readonly Line[];
}

export type Line = readonly (readonly [x: number, y: number])[];

const LINE_HEIGHT = 1.25;
/** Space between two runs of a line, px. */
export const RUN_GAP = 5;

export const lineWidth = (line: readonly Run[]) =>
	line.reduce((sum, run) => sum + textWidth(run.text, run.size, run.weight), 0) +
	RUN_GAP * Math.max(0, line.length - 1);

/** Space from a line's baseline to the next one's. */
export const lineStep = (line: readonly Run[]) =>
	Math.max(...line.map((run) => run.size)) * LINE_HEIGHT;

/** Extent of lines of text, px: the widest line, the size of the first, and what stands below it. */
interface Extent {
	width: number;
	first: number;
	below: number;
}

const extentOf = (lines: Option['lines']): Extent => ({
	width: Math.max(...lines.map(lineWidth)),
	first: Math.max(...lines[0]!.map((run) => run.size)),
	below: lines.slice(1).reduce((sum, line) => sum + lineStep(line), 0)
});

/** The rectangle the text of an option covers, with a little air around it. */
export const boxOf = (option: Option): Box => boxAt(option, extentOf(option.lines));

function boxAt({ x, y, anchor }: Option, { width, first, below }: Extent): Box {
	const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { x0: x0 - 2, y0: y - first * 0.8, x1: x0 + width + 2, y1: y + below + first * 0.25 };
}

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
const inside = (a: Box, frame: Box) =>
	a.x0 >= frame.x0 && a.x1 <= frame.x1 && a.y0 >= frame.y0 && a.y1 <= frame.y1;

/** The part of a segment in a box, as shares of the way from `a` to `b`: Liang and Barsky's clipping. */
export function stretchIn(
	box: Box,
	a: Line[number],
	b: Line[number]
): readonly [enter: number, leave: number] | null {
	// Read one by one: this is asked of every line for every way a label may lie.
	const xa = a[0];
	const xb = b[0];
	if ((xa < box.x0 && xb < box.x0) || (xa > box.x1 && xb > box.x1)) return null;
	const ya = a[1];
	const yb = b[1];
	if ((ya < box.y0 && yb < box.y0) || (ya > box.y1 && yb > box.y1)) return null;
	// The part within the box's width, then within its height.
	let enter = 0;
	let leave = 1;
	if (xa !== xb) {
		const [t0, t1] = [(box.x0 - xa) / (xb - xa), (box.x1 - xa) / (xb - xa)];
		enter = Math.max(enter, Math.min(t0, t1));
		leave = Math.min(leave, Math.max(t0, t1));
	}
	if (ya !== yb) {
		const [t0, t1] = [(box.y0 - ya) / (yb - ya), (box.y1 - ya) / (yb - ya)];
		enter = Math.max(enter, Math.min(t0, t1));
		leave = Math.min(leave, Math.max(t0, t1));
	}
	return enter <= leave ? [enter, leave] : null;
}

/** Whether a line touches a box. */
export function crosses(box: Box, line: Line): boolean {
	for (let i = 1; i < line.length; i++) {
		if (stretchIn(box, line[i - 1]!, line[i]!)) return true;
	}
	return false;
}

/**
 * Places labels one after another, the most needed first: each takes the first of its ways that lies
 * inside the frame and touches neither a mark, nor a label placed before, nor a line. A label that
 * must stand may, as a second try, lie on a line. No two labels ever overlap.
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	{ frame, boxes, lines: barred, faint = [] }: Obstacles
): PlacedLabel[] {
	const taken = [...boxes];
	const placed: PlacedLabel[] = [];
	for (const { id, options, must, within, keeps } of requests) {
		// One way after another, so that a label with an early free place costs no more than that.
		let clear: PlacedLabel | undefined;
		let free: PlacedLabel | undefined;
		let best: PlacedLabel | undefined;
		// Most ways show the same lines at another place.
		let lines: Option['lines'] | undefined;
		let extent: Extent | undefined;
		for (const option of options) {
			if (option.lines !== lines || !extent) extent = extentOf((lines = option.lines));
			const box = boxAt(option, extent);
			if (!inside(box, frame) || taken.some((other) => overlap(box, other))) continue;
			if (within && !within(box)) continue;
			const placedHere = { ...option, id, box };
			free ??= placedHere;
			if (barred.some((line) => crosses(box, line))) continue;
			clear ??= placedHere;
			if (faint.some((line) => crosses(box, line))) continue;
			best = placedHere;
			break;
		}
		best ??= clear ?? (must ? free : undefined);
		if (!best) continue;
		taken.push(best.box);
		if (keeps) taken.push(keeps);
		placed.push(best);
	}
	return placed;
}
