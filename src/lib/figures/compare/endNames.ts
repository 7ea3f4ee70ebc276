import { cutText } from '../cutText.ts';
import { lineStep, type PlacedLabel, type Run } from '../placeLabels.ts';
import type { TypeScale } from '../typeScale.ts';
import { wrapText } from '../wrapText.ts';
import type { ComparedLine } from './compareSeries.ts';

/** A scenario's name beside the end of its line, in px of the plot. */
export interface EndName {
	role: ComparedLine['role'];
	label: PlacedLabel;
	/** From the end of the line to the name, where the name had to give way. */
	leader: { x0: number; y0: number; x1: number; y1: number } | null;
}

interface Room {
	/** Where the lines end, and the room to the right of it. */
	x: number;
	width: number;
	height: number;
	type: TypeScale;
	/** So little room that the names stand elsewhere: the value alone. */
	compact: boolean;
}

const GAP = 6;
const LEADER = 14;

/** At most so many lines of a name; what is cut off ends in dots. */
function shortened(name: string, size: number, width: number, most: number): string[] {
	const lines = wrapText(name, size, 600, width);
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), cutText(`${lines[most - 1]}…`, size, 600, width)];
}

/** The texts of one block: the name in so many lines, and its value where there is room. */
function blockOf(line: ComparedLine, room: Room, most: number, value: boolean): Run[][] {
	const { type } = room;
	const fill = line.role;
	if (room.compact) {
		const bare: Run[] = [{ text: line.short, size: type.note, weight: 600, fill }];
		return value
			? [bare, [{ text: line.when, size: type.note, weight: 400, fill: 'text2' }]]
			: [bare];
	}
	const names = shortened(line.name, type.note, room.width - LEADER, most);
	return [
		...names.map((text): Run[] => [{ text, size: type.note, weight: 600, fill }]),
		...(value && line.said
			? [[{ text: line.said, size: type.note, weight: 400, fill: 'text2' } as Run]]
			: [])
	];
}

const heightOf = (lines: Run[][]) => lines.reduce((sum, line) => sum + lineStep(line), 0);

/**
 * Sets names beside the ends of their lines, in the order of the lines, and moves them apart by as
 * little as they need. With too little height for all, values go first, then second lines of names.
 */
export function endNames(
	lines: readonly (ComparedLine & { endY: number })[],
	room: Room
): EndName[] {
	const sorted = [...lines].sort((a, b) => a.endY - b.endY);
	const ways: [most: number, value: boolean][] = [
		[3, true],
		[2, true],
		[2, false],
		[1, false]
	];
	const all = ways.map(([most, value]) => sorted.map((one) => blockOf(one, room, most, value)));
	const total = (blocks: Run[][][]) =>
		blocks.reduce((sum, block) => sum + heightOf(block) + GAP, -GAP);
	const blocks = all.find((one) => total(one) <= room.height) ?? all.at(-1)!;

	const heights = blocks.map(heightOf);
	const tops = sorted.map(({ endY }, i) => endY - heights[i]! / 2);
	for (let i = 0; i < tops.length; i++) {
		tops[i] = Math.max(tops[i]!, i > 0 ? tops[i - 1]! + heights[i - 1]! + GAP : 0);
	}
	let below = room.height;
	for (let i = tops.length - 1; i >= 0; i--) {
		tops[i] = Math.min(tops[i]!, below - heights[i]!);
		below = tops[i]! - GAP;
	}
	return sorted.map(({ role, endY }, i): EndName => {
		const block = blocks[i]!;
		const top = tops[i]!;
		const middle = top + heights[i]! / 2;
		const x = room.x + LEADER;
		const y = top + block[0]![0]!.size * 0.95;
		const box = { x0: x, y0: top, x1: room.x + room.width, y1: top + heights[i]! };
		const moved = Math.abs(middle - endY) > 3;
		return {
			role,
			label: { id: role, x, y, anchor: 'start', lines: block, box },
			leader: moved ? { x0: room.x + 3, y0: endY, x1: x - 3, y1: middle } : null
		};
	});
}
