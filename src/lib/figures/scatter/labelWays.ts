import type { Run } from '../placeLabels.ts';
import type { MarkPlace } from './markPlaces.ts';
import { wayOf, type Way } from './wayOf.ts';

/** How far a leader may lead from the middle of its mark, px for a text of 12 px. */
const REACHES = [22, 34, 48, 64, 84, 108, 136];
const USUAL_SIZE = 12;
const TURNS = 16;

/**
 * The ways to name a mark, cheapest first: beside it, then at the end of a leader of at most `reach`, px
 * for a text of 12 px. They are made one by one as they are asked for, since most marks take one of the
 * first.
 */
export function labelWays(
	{ x, y, box }: MarkPlace,
	line: readonly Run[],
	reach: number
): (index: number) => Way | undefined {
	const size = Math.max(...line.map((run) => run.size));
	const way = wayOf([line]);
	const middle = y + size * 0.35;
	const beside: readonly Parameters<typeof way>[0][] = [
		{ x: x + 9, y: middle, anchor: 'start', cost: 0 },
		{ x: x - 9, y: middle, anchor: 'end', cost: 1 },
		{ x: x + 8, y: y - 7, anchor: 'start', cost: 2 },
		{ x: x + 8, y: y + size + 3, anchor: 'start', cost: 2 },
		{ x: x - 8, y: y - 7, anchor: 'end', cost: 3 },
		{ x: x - 8, y: y + size + 3, anchor: 'end', cost: 3 },
		{ x, y: box.y0 - 3, anchor: 'middle', cost: 3 },
		{ x, y: box.y1 + size * 0.8 + 2, anchor: 'middle', cost: 3 }
	];
	const reaches = REACHES.filter((one) => one <= reach);

	function led(far: number, turn: number): Way {
		const angle = ((turn + 0.5) / TURNS) * 2 * Math.PI;
		const [across, down] = [Math.cos(angle), Math.sin(angle)];
		const length = (far * size) / USUAL_SIZE;
		const end = { x: x + across * length, y: y + down * length };
		const upright = Math.abs(across) < 0.3;
		return way({
			x: upright ? end.x : end.x + Math.sign(across) * 3,
			y: end.y + size * (upright ? (down < 0 ? -0.3 : 0.85) : 0.35),
			anchor: upright ? 'middle' : across > 0 ? 'start' : 'end',
			leader: { x0: x + across * 6, y0: y + down * 6, x1: end.x, y1: end.y },
			cost: 8 + far / 6
		});
	}

	const made: Way[] = [];
	return (index) => {
		if (index < made.length) return made[index];
		const far = reaches[Math.floor((index - beside.length) / TURNS)];
		const next =
			index < beside.length
				? way(beside[index]!)
				: far && led(far, (index - beside.length) % TURNS);
		if (next) made[index] = next;
		return next || undefined;
	};
}
