/** Where the values of an axis may lie, and how many there are. */
export interface Around {
	readonly min: number;
	readonly max: number;
	readonly count: number;
}

/** Round values nearer to the middle than this part of a step are left out: they would read the same. */
const NEAR = 0.25;

/**
 * Ascending values about `middle`: itself, and multiples of `step` on both sides, as many below as above
 * unless one side ends at `min` or `max`; the other then has more. `current` is the place of `middle`.
 */
export function roundAround(
	middle: number,
	step: number,
	{ min, max, count }: Around
): { values: number[]; current: number } {
	// Seven times 0.1 is not 0.7 in doubles.
	const multiple = (k: number) => Number((k * step).toPrecision(12));
	const side = (direction: 1 | -1) => {
		const first = middle / step + direction * NEAR;
		const start = direction > 0 ? Math.ceil(first) : Math.floor(first);
		return Array.from({ length: count - 1 }, (_, i) => multiple(start + direction * i)).filter(
			(value) => value >= min && value <= max
		);
	};
	const [below, above] = [side(-1), side(1)];
	const down = below.slice(0, Math.max(Math.floor((count - 1) / 2), count - 1 - above.length));
	const up = above.slice(0, count - 1 - down.length);
	return { values: [...down.reverse(), middle, ...up], current: down.length };
}
