import type { Run } from '../placeLabels.ts';
import type { MarkPlace } from './markPlaces.ts';
import { wayOf, type Way } from './wayOf.ts';

/** How far a leader may lead, px from the middle of its mark. */
const REACHES = [22, 34, 48, 64, 84, 108, 136];
const TURNS = 16;

/** The ways to name a mark, cheapest first: beside it, then at the end of a leader of at most `reach` px. */
export function labelWays({ x, y, box }: MarkPlace, line: readonly Run[], reach: number): Way[] {
	const size = Math.max(...line.map((run) => run.size));
	const way = wayOf([line]);
	const middle = y + size * 0.35;
	const ways: Way[] = [
		way({ x: x + 9, y: middle, anchor: 'start', cost: 0 }),
		way({ x: x - 9, y: middle, anchor: 'end', cost: 1 }),
		way({ x: x + 8, y: y - 7, anchor: 'start', cost: 2 }),
		way({ x: x + 8, y: y + size + 3, anchor: 'start', cost: 2 }),
		way({ x: x - 8, y: y - 7, anchor: 'end', cost: 3 }),
		way({ x: x - 8, y: y + size + 3, anchor: 'end', cost: 3 }),
		way({ x, y: box.y0 - 3, anchor: 'middle', cost: 3 }),
		way({ x, y: box.y1 + size * 0.8 + 2, anchor: 'middle', cost: 3 })
	];
	for (const far of REACHES.filter((one) => one <= reach)) {
		for (let turn = 0; turn < TURNS; turn++) {
			const angle = ((turn + 0.5) / TURNS) * 2 * Math.PI;
			const [across, down] = [Math.cos(angle), Math.sin(angle)];
			const end = { x: x + across * far, y: y + down * far };
			const upright = Math.abs(across) < 0.3;
			const one = {
				x: upright ? end.x : end.x + Math.sign(across) * 3,
				y: upright ? end.y + (down < 0 ? -size * 0.3 : size * 0.85) : end.y + size * 0.35,
				anchor: upright ? ('middle' as const) : across > 0 ? ('start' as const) : ('end' as const),
				leader: { x0: x + across * 6, y0: y + down * 6, x1: end.x, y1: end.y },
				cost: 8 + far / 6
			};
			ways.push(way(one));
		}
	}
	return ways;
}
