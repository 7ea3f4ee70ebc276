import type { Box } from '../placeLabels.ts';
import type { MarkPlace } from './markPlaces.ts';

/** A mark this many times as far from a label as the label's own cannot be taken for its own. */
const CLEAR = 1.6;
/** What it costs that another mark is as near as the own one. */
const MISTAKEN = 14;
/** So near a leader brings its mark, px. */
const LED = 8;
/** Text is read along its line: a step across lines leads as far away as two along it. */
const ACROSS = 2;
/** A mark's box is so much larger than what it draws, px. */
const AIR = 6;

/**
 * What it costs that a label may be read as that of another mark: of each that is not clearly farther
 * from its text than the label's own mark, the more the nearer it is.
 */
export function mistakenFor(
	id: string,
	box: Box,
	led: boolean,
	marks: ReadonlyMap<string, MarkPlace>
): number {
	const place = marks.get(id);
	if (!place) return 0;
	const own = led ? LED : away(box, place);
	const far = own * CLEAR;
	let cost = 0;
	for (const [other, there] of marks) {
		if (other === id || there.x < box.x0 - far || there.x > box.x1 + far) continue;
		const near = away(box, there);
		if (near < far) cost += (MISTAKEN * (far - near)) / (far - own);
	}
	return cost;
}

/** How far a mark, with its bar and arrow, lies from a text as it is read, px. */
function away({ x0, x1, y0, y1 }: Box, { x, y, box }: MarkPlace): number {
	const middle = (y0 + y1) / 2;
	const along = Math.max(x0 - x, 0, x - x1);
	const [top, bottom] = [Math.min(box.y0 + AIR, y), Math.max(box.y1 - AIR, y)];
	return Math.hypot(along, ACROSS * Math.max(top - middle, 0, middle - bottom));
}
