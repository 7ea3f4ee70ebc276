import type { Box } from '../placeLabels.ts';
import { round2 } from '../round2.ts';
import type { ScatterScales } from './scatterScales.ts';
import type { ScatterMark, ScatterModel } from './types.ts';

/** Where a mark stands and what it covers, px of the plot. */
export interface MarkPlace {
	x: number;
	y: number;
	box: Box;
}

/** Marks nearer than this cover each other; side by side they stand so far apart, px. */
const APART = 10;
const REACH = 6;
/** A bound's arrow reaches so far from the middle of its mark, px. */
const ARROW = 16;

/** The place of every mark by id; marks of one year that would cover each other stand side by side. */
export function markPlaces(model: ScatterModel, { x, y }: ScatterScales): Map<string, MarkPlace> {
	const extent = (mark: ScatterMark) => ({
		top: Math.min(y(mark.y), y(mark.high ?? mark.y)),
		bottom: Math.max(y(mark.y), y(mark.low ?? mark.y))
	});
	const shifts = new Map<string, number>();
	if (model.sideBySide) {
		for (const group of touching(model.marks, extent)) {
			for (const [i, { id }] of group.entries()) {
				shifts.set(id, (i - (group.length - 1) / 2) * APART);
			}
		}
	}
	return new Map(
		model.marks.map((mark) => {
			const [at, level] = [round2(x(mark.x) + (shifts.get(mark.id) ?? 0)), y(mark.y)];
			const { top, bottom } = extent(mark);
			return [
				mark.id,
				{
					x: at,
					y: level,
					box: {
						x0: at - REACH,
						x1: at + REACH,
						y0: Math.min(top - REACH, mark.bound === 'lower' ? level - ARROW : Infinity),
						y1: Math.max(bottom + REACH, mark.bound === 'upper' ? level + ARROW : -Infinity)
					}
				}
			];
		})
	);
}

/** Marks of one year in chains of which each touches the next, the highest first. */
function touching(
	marks: readonly ScatterMark[],
	extent: (mark: ScatterMark) => { top: number; bottom: number }
): ScatterMark[][] {
	const groups: ScatterMark[][] = [];
	const sorted = [...marks].sort((a, b) => a.x - b.x || extent(a).top - extent(b).top);
	let bottom = -Infinity;
	for (const mark of sorted) {
		const group = groups.at(-1);
		if (group && group[0]!.x === mark.x && extent(mark).top - bottom < APART) group.push(mark);
		else {
			groups.push([mark]);
			bottom = -Infinity;
		}
		bottom = Math.max(bottom, extent(mark).bottom);
	}
	return groups;
}
